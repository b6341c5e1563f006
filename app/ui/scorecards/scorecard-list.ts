import { inLanguage } from '#app/domain/language.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import { groups } from '#app/domain/scorecards/scorecard.ts'
import { linesOf, type ShownCard, widestGap } from '#app/domain/scorecards/shown.ts'
import { count } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { calledCard, indicatorIn } from './in-words.ts'

/** The score cards of a municipality; its files hold what its page shows. */
export function scorecardList(say: Say, among: readonly ShownCard[]): ListFacts<ShownCard> {
  const { language, text: all } = say
  const text = all.scorecards
  const heads = text.list
  type Key = keyof typeof heads
  const words = (key: Key, value: (card: ShownCard) => string): ListColumn<ShownCard> => ({
    ...{ key, label: heads[key], kind: 'text', value },
  })
  const figure = (key: Key, value: (card: ShownCard) => number | null): ListColumn<ShownCard> => ({
    ...{ key, label: heads[key], kind: 'count', value },
  })
  const options = (of: (card: ShownCard) => readonly [string, string]) =>
    [...new Map(among.map(of))].map(([value, label]) => ({ value, label }))
  return {
    name: 'scorecards',
    title: text.file,
    called: (card) => calledCard(say, card),
    length: 30,
    columns: [
      figure('number', ({ number }) => number),
      words('called', (card) => calledCard(say, card)),
      words('village', ({ about }) =>
        about.villageName ? inLanguage(about.villageName, language) : '',
      ),
      { ...{ key: 'on', label: heads.on, kind: 'day' }, value: ({ on }) => on },
      figure('came', ({ came }) => came),
      figure('women', ({ women }) => women),
      words('groups', (card) => groupsLine(say, card)),
      { ...words('scores', (card) => scoresLine(say, card)), inFiles: true },
      { ...words('own', (card) => ownLine(say, card)), inFiles: true },
      figure('gap', (card) => widestGap(linesOf(card, null))?.gap ?? null),
      { ...words('where', ({ where }) => where), inFiles: true },
      { ...words('words', (card) => card.words), inFiles: true },
    ],
    choices: [
      {
        ...{ key: 'kind', label: heads.kind, of: ({ about }) => about.kind },
        options: options(({ about }) => [about.kind, inLanguage(about.kindFacts.name, language)]),
      },
      {
        ...{ key: 'facility', label: heads.called, of: ({ facility }) => String(facility) },
        options: options((card) => [String(card.facility), calledCard(say, card)]),
      },
    ],
  }
}

function groupsLine({ language, text: all }: Say, card: ShownCard): string {
  const text = all.scorecards
  return card.groups
    .map(({ group, people, scores }) => {
      const few = scores === null ? ` (${text.fewShort})` : ''
      return `${text.groups[group]} ${count(people, language)}${few}`
    })
    .join(', ')
}

/** "Pressure: women 1, men 2; repairs: …" */
function scoresLine(say: Say, card: ShownCard): string {
  const text = say.text.scorecards
  return linesOf(card, null)
    .flatMap((line) => {
      const said = groups.flatMap((group) =>
        line.scores[group] === undefined ? [] : [`${text.groups[group]} ${line.scores[group]}`],
      )
      return said.length === 0 ? [] : [`${indicatorIn(say, line)}: ${said.join(', ')}`]
    })
    .join('; ')
}

function ownLine(say: Say, card: ShownCard): string {
  return linesOf(card, null)
    .flatMap((line) => (line.own === null ? [] : [`${indicatorIn(say, line)}: ${line.own}`]))
    .join('; ')
}
