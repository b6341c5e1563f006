import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { count, date } from '#app/i18n/format.ts'
import { platformPathsOf } from '#app/paths.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export type MunicipalityRow = {
  place: string
  name: InLanguages
  region: InLanguages
  population: number
  adults: number
  demonstration: boolean
  suspended: Date | null
}

/** Every municipality of the portal. */
export function MunicipalityTable({ rows }: { rows: readonly MunicipalityRow[] }) {
  const { platform: text, territory } = useText()
  const language = useLanguage()
  const paths = platformPathsOf(language)
  if (rows.length === 0) return <EmptyState title={text.none} />
  return (
    <Table
      caption={text.municipalities}
      quietCaption
      rows={rows}
      keyOf={({ place }) => place}
      columns={[
        {
          key: 'name',
          label: text.name,
          cell: ({ place, name }) => (
            <a href={paths.municipality(place)}>{inLanguage(name, language)}</a>
          ),
        },
        { key: 'place', label: text.key, cell: ({ place }) => place },
        { key: 'region', label: text.region, cell: ({ region }) => inLanguage(region, language) },
        {
          key: 'population',
          label: territory.population,
          cell: ({ population }) => count(population, language),
          sum: true,
        },
        {
          key: 'adults',
          label: territory.adults,
          cell: ({ adults }) => count(adults, language),
          sum: true,
        },
        { key: 'state', label: text.state, cell: (row) => <State row={row} /> },
      ]}
    />
  )
}

function State({ row: { demonstration, suspended } }: { row: MunicipalityRow }) {
  const text = useText().platform
  const language = useLanguage()
  if (suspended) return <Tag kind="no">{text.suspendedSince(date(suspended, language))}</Tag>
  return <Tag kind="on">{demonstration ? text.isDemonstration : text.isOpen}</Tag>
}
