import { type ClassEntry, classKinds, type ListedEntry } from '#app/domain/classifications/entry.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

/** Every code of a municipality's classifications; its files can be taken in again as they are. */
export function classList({
  text: { classifications: text, imports },
}: Say): ListFacts<ListedEntry> {
  const heads = imports.kinds.classifications.columns
  const inFile = (key: keyof typeof heads, value: (entry: ClassEntry) => string) =>
    ({
      key,
      label: heads[key],
      kind: 'text',
      inFiles: true,
      value,
    }) satisfies ListColumn<ListedEntry>
  return {
    name: 'classifications',
    title: text.title,
    length: 100,
    columns: [
      {
        key: 'shown-name',
        label: text.name,
        kind: 'text',
        onPage: true,
        value: ({ name, plain, code, words }) =>
          [code, ...Object.values(name), ...Object.values(plain ?? {}), ...words].join(' '),
      },
      {
        key: 'shown-kind',
        label: heads.kind,
        kind: 'text',
        onPage: true,
        value: ({ kind }) => text.kinds[kind],
      },
      inFile('kind', ({ kind }) => kind),
      inFile('code', ({ code }) => code),
      inFile('name-ky', ({ name }) => name.ky),
      inFile('name-ru', ({ name }) => name.ru ?? ''),
      inFile('name-en', ({ name }) => name.en ?? ''),
      inFile('plain-ky', ({ plain }) => plain?.ky ?? ''),
      inFile('plain-ru', ({ plain }) => plain?.ru ?? ''),
      inFile('plain-en', ({ plain }) => plain?.en ?? ''),
      inFile('words', ({ words }) => words.join(' ')),
      inFile('parent', ({ parent }) => parent ?? ''),
      {
        key: 'valid-from',
        label: heads['valid-from'],
        kind: 'day',
        value: ({ validFrom }) => validFrom,
      },
      { key: 'valid-to', label: heads['valid-to'], kind: 'day', value: ({ validTo }) => validTo },
      {
        key: 'successors',
        label: heads.successors,
        kind: 'text',
        value: ({ successors }) => successors.join(' '),
      },
      {
        key: 'predecessors',
        label: text.predecessors,
        kind: 'text',
        onPage: true,
        value: ({ predecessors }) => predecessors.join(' '),
      },
      inFile('flow', ({ flow }) => flow ?? ''),
      {
        key: 'origin',
        label: text.origin,
        kind: 'text',
        onPage: true,
        value: ({ origin }) => text.origins[origin],
      },
    ],
    choices: [
      {
        key: 'kind',
        label: heads.kind,
        options: classKinds.map((value) => ({ value, label: text.kinds[value] })),
        of: ({ kind }) => kind,
      },
      {
        key: 'origin',
        label: text.origin,
        options: (['shipped', 'own'] as const).map((value) => ({
          value,
          label: text.origins[value],
        })),
        of: ({ origin }) => origin,
      },
    ],
  }
}

/** An entry's name in a language, with what people call it where that is another word. */
export const namesOf = (
  { name, plain }: Pick<ClassEntry, 'name' | 'plain'>,
  language: Say['language'],
) => ({
  name: inLanguage(name, language),
  plain: plain ? inLanguage(plain, language) : null,
})
