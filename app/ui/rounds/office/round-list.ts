import type { ListFacts } from '#app/domain/lists/column.ts'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { Say } from '#app/ui/say.ts'

/** The rounds that the office sees, as a file. */
export function roundList({ text, language }: Say): ListFacts<RoundLine> {
  const { rounds, roll, roundOffice, lists } = text
  return {
    name: 'rounds',
    title: roundOffice.title,
    columns: [
      { key: 'number', label: lists.number, kind: 'count', value: ({ number }) => number },
      {
        key: 'title',
        label: rounds.title,
        kind: 'text',
        value: ({ title }) => shownIn(language, title),
      },
      { key: 'year', label: rounds.year, kind: 'count', value: ({ year }) => year },
      {
        key: 'standing',
        label: roll.standingLabel,
        kind: 'text',
        value: ({ standing }) => standing && roll.standing[standing],
      },
      { key: 'money', label: rounds.money, kind: 'money', value: ({ money }) => money },
      {
        key: 'stage',
        label: rounds.stage,
        kind: 'text',
        value: ({ draft, importedFrom, phaseNow }) =>
          draft ? rounds.draft : importedFrom ? rounds.imported : rounds.phase[phaseNow.phase],
      },
    ],
  }
}
