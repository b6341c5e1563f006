import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

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
export function municipalityList({ text: all, language }: Say): ListFacts<MunicipalityRow> {
  const { platform: text, territory } = all
  const state = ({ suspended, demonstration }: MunicipalityRow) => {
    if (suspended) return text.suspendedSince(date(suspended, language))
    return demonstration ? text.isDemonstration : text.isOpen
  }
  return {
    name: 'municipalities',
    title: text.municipalities,
    columns: [
      {
        key: 'name',
        label: text.name,
        kind: 'text',
        value: ({ name }) => inLanguage(name, language),
      },
      { key: 'place', label: text.key, kind: 'text', value: ({ place }) => place },
      {
        key: 'region',
        label: text.region,
        kind: 'text',
        value: ({ region }) => inLanguage(region, language),
      },
      {
        key: 'population',
        label: territory.population,
        kind: 'count',
        value: ({ population }) => population,
      },
      { key: 'adults', label: territory.adults, kind: 'count', value: ({ adults }) => adults },
      { key: 'state', label: text.state, kind: 'text', value: state },
    ],
  }
}
