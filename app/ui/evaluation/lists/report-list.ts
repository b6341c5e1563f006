import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

type Row = {
  number: number
  title: string
  /** How many wait for an answer. */
  reports: number
  /** The first of them, or when it was hidden. */
  since: Date
  /** Why it is hidden; null where it is not. */
  reason: string | null
}

const states = ['reported', 'hidden'] as const

/** What the clerk has to answer, and what is hidden now. */
export function reportList({ text: { reports: text, lists } }: Say): ListFacts<Row> {
  const stateOf = ({ reason }: Row) => (reason === null ? 'reported' : 'hidden')
  return {
    name: 'reports',
    title: text.title,
    columns: [
      {
        key: 'number',
        label: lists.number,
        kind: 'count',
        inFiles: true,
        value: ({ number }) => number,
      },
      { key: 'proposal', label: text.proposal, kind: 'text', value: ({ title }) => title },
      { key: 'reports', label: text.reports, kind: 'count', value: ({ reports }) => reports },
      { key: 'since', label: text.since, kind: 'moment', value: ({ since }) => since },
      { key: 'reason', label: text.hiddenBecause, kind: 'text', value: ({ reason }) => reason },
    ],
    choices: [
      {
        key: 'state',
        label: lists.state,
        options: states.map((value) => ({ value, label: text[value] })),
        of: stateOf,
      },
    ],
  }
}
