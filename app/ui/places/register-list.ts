import { inLanguage } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import type { Say } from '#app/ui/say.ts'

export type RegisterRow = Omit<Territory, 'outline'> & { drawn: boolean }

/** Every unit the municipality keeps, ended ones too. */
export function registerList({ language, text: { territory: text } }: Say): ListFacts<RegisterRow> {
  return {
    name: 'territory',
    title: text.title,
    columns: [
      {
        key: 'name',
        label: text.name,
        kind: 'text',
        value: ({ name }) => inLanguage(name, language),
      },
      { key: 'soate', label: text.soate, kind: 'text', inFiles: true, value: ({ soate }) => soate },
      { key: 'kind', label: text.kind, kind: 'text', value: ({ kind }) => text.kinds[kind] },
      { key: 'valid', label: text.valid, kind: 'day', value: ({ validFrom }) => validFrom },
      {
        key: 'until',
        label: text.validUntil,
        kind: 'day',
        inFiles: true,
        value: ({ validTo }) => validTo,
      },
      {
        key: 'population',
        label: text.population,
        kind: 'count',
        value: ({ population }) => population,
      },
      { key: 'adults', label: text.adults, kind: 'count', value: ({ adults }) => adults },
      {
        key: 'outline',
        label: text.outline,
        kind: 'text',
        value: ({ drawn }) => (drawn ? text.drawn : text.notDrawn),
      },
    ],
  }
}
