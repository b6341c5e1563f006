import type { Appeal } from '#app/domain/evaluation/appeal.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

type Row = Appeal & { title: string }

const states = ['waiting', 'decided'] as const

/** The municipality's appeals, those that wait first. */
export function appealList({ text: { appeals: text, evaluation, lists } }: Say): ListFacts<Row> {
  const outcome = ({ decision }: Row) =>
    decision ? evaluation.appealOutcomes[decision.outcome] : text.waiting
  return {
    name: 'appeals',
    title: text.title,
    columns: [
      {
        key: 'number',
        label: lists.number,
        kind: 'count',
        inFiles: true,
        value: ({ proposal }) => proposal,
      },
      { key: 'proposal', label: text.proposal, kind: 'text', value: ({ title }) => title },
      { key: 'sent', label: text.sent, kind: 'moment', value: ({ at }) => at },
      { key: 'outcome', label: text.outcome, kind: 'text', value: outcome },
    ],
    choices: [
      {
        key: 'state',
        label: text.outcome,
        options: states.map((value) => ({ value, label: text[value] })),
        of: ({ decision }) => (decision ? 'decided' : 'waiting'),
      },
    ],
  }
}
