import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { improvementStates } from '#app/domain/improvements/state.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'
import { calledAbout, ownerIn, sourceIn } from './in-words.ts'

type Among = readonly Pick<ShownImprovement, 'facility' | 'about'>[]

/** The agreed actions of a municipality; its files hold what its page shows. */
export function improvementList(say: Say, among: Among): ListFacts<ShownImprovement> {
  const { language, text: all } = say
  const text = all.improvements
  const heads = text.columns
  type Key = keyof typeof heads
  const words = (
    key: Key,
    value: (one: ShownImprovement) => string,
  ): ListColumn<ShownImprovement> => ({ ...{ key, label: heads[key], kind: 'text', value } })
  const options = (of: (one: Among[number]) => readonly [string, string]) =>
    [...new Map(among.map(of))].map(([value, label]) => ({ value, label }))
  return {
    name: 'improvements',
    title: text.file,
    called: ({ title }) => title,
    length: 30,
    columns: [
      {
        ...{ key: 'number', label: heads.number, kind: 'count', inFiles: true },
        value: ({ number }) => number,
      },
      words('title', ({ title }) => title),
      words('called', (one) => calledAbout(say, one)),
      words('owner', (one) => ownerIn(say, one)),
      { ...{ key: 'due', label: heads.due, kind: 'day' }, value: ({ due }) => due },
      words('state', ({ state }) => text.states[state]),
      {
        ...{ key: 'late', label: heads.late, kind: 'count', inFiles: true },
        value: ({ late }) => (late > 0 ? late : null),
      },
      { ...words('from', (one) => sourceIn(say, one)?.label ?? ''), inFiles: true },
      { ...words('village', ({ about }) => named(about.villageName)), inFiles: true },
      {
        ...{ key: 'updated', label: heads.updated, kind: 'moment', inFiles: true },
        value: ({ updated }) => updated,
      },
      { ...words('words', ({ steps }) => steps.at(-1)?.text ?? ''), inFiles: true },
    ],
    choices: [
      {
        ...{ key: 'state', label: heads.state, of: ({ state }) => state },
        options: improvementStates.map((value) => ({ value, label: text.states[value] })),
      },
      {
        ...{ key: 'late', label: heads.late, of: ({ late }) => (late > 0 ? 'late' : '') },
        options: [{ value: 'late', label: text.isLate }],
      },
      {
        ...{ key: 'kind', label: heads.kind, of: ({ about }) => about.kind },
        options: options(({ about }) => [about.kind, inLanguage(about.kindFacts.name, language)]),
      },
      {
        ...{ key: 'facility', label: heads.called, of: ({ facility }) => String(facility) },
        options: options((one) => [String(one.facility), calledAbout(say, one)]),
      },
    ],
  }

  function named(name: ShownImprovement['about']['villageName']): string {
    return name ? inLanguage(name, language) : ''
  }
}
