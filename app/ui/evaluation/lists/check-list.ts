import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import { deskWaits } from '#app/domain/evaluation/desk.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

/** Everything that is being checked, the most pressing first. */
export function checkList({ text: { checks: text, lists } }: Say): ListFacts<DeskItem> {
  return {
    name: 'checks',
    title: text.title,
    columns: [
      {
        key: 'number',
        label: lists.number,
        kind: 'count',
        inFiles: true,
        value: ({ number }) => number,
      },
      { key: 'about', label: text.about, kind: 'text', value: ({ title }) => title },
      { key: 'round', label: text.round, kind: 'count', value: ({ round }) => round },
      { key: 'work', label: text.work, kind: 'text', value: ({ step }) => text.steps[step] },
      { key: 'state', label: lists.state, kind: 'text', value: ({ waits }) => text.waits[waits] },
      { key: 'who', label: text.who, kind: 'text', value: ({ assignee }) => assignee?.name ?? '' },
      { key: 'due', label: text.due, kind: 'day', value: ({ due }) => due },
    ],
    choices: [
      {
        key: 'waits',
        label: lists.state,
        options: deskWaits.map((value) => ({ value, label: text.waits[value] })),
        of: ({ waits }) => waits,
      },
    ],
  }
}
