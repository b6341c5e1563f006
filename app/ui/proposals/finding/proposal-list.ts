import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import type { ListState } from '#app/domain/proposals/finding/list-filter.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import type { Say } from '#app/ui/say.ts'

type Row = {
  number: number
  /** Empty for a hidden one, as on its page. */
  title: string
  /** By the office, each after its language; empty where it gave none. */
  officeTitles: string
  villageName: string | null
  theme: Theme
  standing: ListState
  /** Binding or an opinion poll; null for what was voted on elsewhere. */
  vote: Standing | null
  asked: Tyiyn
}

/** A round's proposals; words and filters are looked for by the database. */
export function proposalList({ text: { proposals: text, roll, lists } }: Say): ListFacts<Row> {
  const village = ({ villageName }: Row) => villageName ?? text.wholeAimak
  const title = (row: Row) => (row.standing === 'hidden' ? text.page.hiddenTitle : row.title)
  return {
    name: 'proposals',
    title: text.title,
    columns: [
      { key: 'number', label: lists.number, kind: 'count', value: ({ number }) => number },
      { key: 'title', label: lists.name, kind: 'text', value: title },
      {
        key: 'officeTitles',
        label: text.officeTitle.column,
        kind: 'text',
        value: ({ officeTitles }) => officeTitles,
      },
      { key: 'village', label: text.list.village, kind: 'text', value: village },
      {
        key: 'theme',
        label: text.list.theme,
        kind: 'text',
        value: ({ theme }) => text.themes[theme],
      },
      {
        key: 'standing',
        label: text.list.standing,
        kind: 'text',
        value: ({ standing }) => text.states[standing],
      },
      { key: 'asked', label: lists.cost, kind: 'money', value: ({ asked }) => asked },
      {
        key: 'vote',
        label: roll.standingLabel,
        kind: 'text',
        value: ({ vote }) => vote && roll.standing[vote],
      },
    ],
  }
}
