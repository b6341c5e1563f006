import { instantOf } from '#app/domain/calendar/day.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { count, date } from '#app/i18n/format.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export type RegisterRow = Omit<Territory, 'outline'> & { drawn: boolean }

/** Every unit the municipality keeps, ended ones too. */
export function RegisterTable({ rows }: { rows: readonly RegisterRow[] }) {
  const text = useText().territory
  const language = useLanguage()
  const paths = usePaths()
  const figure = (number: number | null) => (number === null ? '—' : count(number, language))
  if (rows.length === 0) return <EmptyState title={text.empty} />
  return (
    <Table
      caption={text.title}
      quietCaption
      rows={rows}
      keyOf={({ soate }) => soate}
      columns={[
        {
          key: 'name',
          label: text.name,
          cell: ({ soate, name, number }) => (
            <>
              <a href={paths.unit(soate)}>{inLanguage(name, language)}</a>
              <small className="line">{number === null ? soate : `№ ${number} · ${soate}`}</small>
            </>
          ),
        },
        { key: 'kind', label: text.kind, cell: ({ kind }) => text.kinds[kind] },
        { key: 'valid', label: text.valid, cell: (row) => <Validity unit={row} /> },
        {
          key: 'population',
          label: text.population,
          cell: (row) => figure(row.population),
          sum: true,
        },
        { key: 'adults', label: text.adults, cell: (row) => figure(row.adults), sum: true },
        {
          key: 'outline',
          label: text.outline,
          cell: ({ drawn }) => (drawn ? text.drawn : text.notDrawn),
        },
      ]}
    />
  )
}

export function Validity({ unit }: { unit: Pick<Territory, 'validFrom' | 'validTo'> }) {
  const text = useText().territory
  const language = useLanguage()
  const { validFrom, validTo } = unit
  return (
    <>
      {validFrom ? text.from(date(instantOf(validFrom), language)) : text.always}{' '}
      {validTo ? <Tag kind="no">{text.until(date(instantOf(validTo), language))}</Tag> : null}
    </>
  )
}
