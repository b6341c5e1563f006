import { type DeskItem, type DeskRow, deskWaits } from '#app/domain/evaluation/desk.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

/** Everything that is being checked, the most pressing first. */
export function checkList({ language, text: { checks: text, lists } }: Say): ListFacts<DeskRow> {
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
      {
        key: 'round',
        label: text.round,
        kind: 'text',
        value: ({ roundTitle }) => inLanguage(roundTitle, language),
      },
      { key: 'work', label: text.work, kind: 'text', value: ({ step }) => text.steps[step] },
      { key: 'state', label: lists.state, kind: 'text', value: ({ waits }) => text.waits[waits] },
      { key: 'who', label: text.who, kind: 'text', value: (item) => whoHas(item, text) },
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

/** In whose hands it is, by name where it is one person's. */
export function whoHas({ waits, assignee }: DeskItem, text: Say['text']['checks']): string {
  if (waits === 'author') return text.withAuthor
  if (waits === 'signature') return text.another
  return assignee?.name ?? text.nobody
}
