import type { PriceIndex } from '#app/domain/budget/prices/prices.ts'
import { percent } from '#app/i18n/format.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** An index in per cent of the year before, as it was published: `106,3 %`. */
export function usePercentIndex(): (index: number) => string {
  const language = useLanguage()
  return (index) => percent(index / 10_000, language, 2)
}

/** Every index that was entered here, with its source. */
export function IndexTable({ indices }: { indices: readonly PriceIndex[] }) {
  const text = useText().openBudget.prices
  const written = useAsWritten()
  const told = usePercentIndex()
  if (indices.length === 0) return null
  return (
    <section id="prices">
      <h2>{text.heading}</h2>
      <p className="how">{text.how}</p>
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
    </section>
  )
}
