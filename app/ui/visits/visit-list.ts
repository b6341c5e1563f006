import { calledIn } from '#app/domain/facilities/facility.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { ShownVisit } from '#app/domain/visits/pages.ts'
import type { Say } from '#app/ui/say.ts'
import { measuredLine, seenLine } from './in-words.ts'

/** The visits of monitors; its files hold what its page shows. */
export function visitList(say: Say, among: readonly ShownVisit[]): ListFacts<ShownVisit> {
  const { language, text: all } = say
  const text = all.visits
  const heads = text.columns
  const called = ({ about: { name, kindFacts, villageName } }: ShownVisit) =>
    calledIn(language, { name, kindName: kindFacts.name, villageName })
  const options = (of: (visit: ShownVisit) => readonly [string, string]) =>
    [...new Map(among.map(of))].map(([value, label]) => ({ value, label }))
  return {
    name: 'visits',
    title: text.file,
    called,
    length: 30,
    columns: [
      { key: 'number', label: heads.number, kind: 'count', value: ({ number }) => number },
      { key: 'called', label: heads.called, kind: 'text', value: called },
      {
        ...{ key: 'village', label: heads.village, kind: 'text' },
        value: ({ about }) => (about.villageName ? inLanguage(about.villageName, language) : ''),
      },
      { key: 'on', label: heads.on, kind: 'day', value: ({ on }) => on },
      {
        ...{ key: 'source', label: heads.source, kind: 'text' },
        value: ({ collected }) => text.sources[collected ? 'form' : 'monitor'],
      },
      {
        ...{ key: 'monitor', label: heads.monitor, kind: 'count' },
        value: ({ monitor, collected }) => (collected ? null : monitor),
      },
      {
        key: 'measured',
        label: heads.measured,
        kind: 'text',
        value: (one) => measuredLine(say, one),
      },
      { key: 'seen', label: heads.seen, kind: 'text', value: (one) => seenLine(say, one) },
      { key: 'photos', label: heads.photos, kind: 'count', value: ({ photos }) => photos.length },
      { key: 'words', label: heads.words, kind: 'text', value: ({ words }) => words },
    ],
    choices: [
      {
        ...{ key: 'kind', label: heads.kind, of: ({ about }) => about.kind },
        options: options(({ about }) => [about.kind, inLanguage(about.kindFacts.name, language)]),
      },
      {
        ...{ key: 'facility', label: heads.called, of: ({ facility }) => String(facility) },
        options: options((one) => [String(one.facility), called(one)]),
      },
    ],
  }
}
