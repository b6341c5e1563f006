import type { PriceIndex, PricesEntered } from '#app/domain/budget/prices/prices.ts'
import { date, percent } from '#app/i18n/format.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** An index in per cent of the year before, as it was published: `106,3 %`. */
export function usePercentIndex(): (index: number) => string {
  const language = useLanguage()
  return (index) => percent(index / 10_000, language, 2)
}

/** Every index that stands here, with its source; and what stood before, with the reason why it does no longer. */
export function IndexTable({ indices, changes }: PricesEntered) {
  const text = useText().openBudget.prices
  const written = useAsWritten()
  const told = usePercentIndex()
  const language = useLanguage()
  const entered = (one: Omit<PriceIndex, 'year'>) => `${told(one.index)} (${written(one.source)})`
  if (indices.length === 0 && changes.length === 0) return null
  return (
    <section id="prices">
      <h2>{text.heading}</h2>
      <p className="how">{text.how}</p>
      {indices.length === 0 ? null : (
        <Table
          caption={text.heading}
          quietCaption
          rows={indices}
          keyOf={({ year }) => year}
          columns={[
            { key: 'year', label: text.year, cell: ({ year }) => String(year) },
            { key: 'index', label: text.ofBefore, sum: true, cell: ({ index }) => told(index) },
            { key: 'source', label: text.source, cell: ({ source }) => written(source) },
          ]}
        />
      )}
      {changes.length === 0 ? null : (
        <Table
          caption={text.changes}
          rows={changes}
          keyOf={({ year, at }) => `${year} ${at.getTime()}`}
          columns={[
            { key: 'on', label: text.on, cell: ({ at }) => date(at, language) },
            { key: 'year', label: text.year, cell: ({ year }) => String(year) },
            { key: 'before', label: text.was, cell: ({ before }) => entered(before) },
            {
              ...{ key: 'after', label: text.isNow },
              cell: ({ after }) => (after ? entered(after) : text.gone),
            },
            { key: 'reason', label: text.reason, cell: ({ reason }) => written(reason) },
          ]}
        />
      )}
    </section>
  )
}
