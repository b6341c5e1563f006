import type { Day } from '#app/domain/calendar/day.ts'
import { type Delivery, deliveryStages, presentStage } from '#app/domain/delivery/delivery.ts'
import { isLate } from '#app/domain/delivery/plan-changes.ts'
import type { InLanguages } from '#app/domain/language.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'
import { saidName } from '#app/ui/texts/said-name.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'

export type DeliveryRow = Delivery & { villageName: InLanguages | null; today: Day }

/** How the funded projects of a round stand. */
export function deliveryList(say: Say): ListFacts<DeliveryRow> {
  const { delivery: text, lists, proposals } = say.text
  const stageOf = ({ stages }: DeliveryRow) => presentStage(stages) ?? 'done'
  const stageNames = { ...text.stages, done: text.done }
  return {
    name: 'deliveries',
    title: text.heading,
    columns: [
      {
        key: 'number',
        label: lists.number,
        kind: 'count',
        inFiles: true,
        value: ({ proposal }) => proposal,
      },
      {
        key: 'project',
        label: text.columns.project,
        kind: 'text',
        value: (row) => saidTitle(say, row),
      },
      {
        key: 'village',
        label: proposals.list.village,
        kind: 'text',
        // Of a project of the whole aimak no village is named.
        value: ({ villageName }) =>
          villageName ? saidName(say, villageName) : proposals.wholeAimak,
      },
      {
        key: 'stage',
        label: text.columns.stage,
        kind: 'text',
        value: (row) => stageNames[stageOf(row)],
      },
      {
        key: 'planned',
        label: text.columns.planned,
        kind: 'money',
        value: ({ planned }) => planned,
      },
      { key: 'spent', label: text.columns.spent, kind: 'money', value: ({ spent }) => spent },
    ],
    choices: [
      {
        key: 'stage',
        label: text.columns.stage,
        options: [...deliveryStages, 'done' as const].map((value) => ({
          value,
          label: stageNames[value],
        })),
        of: stageOf,
      },
      {
        key: 'late',
        label: lists.state,
        options: [{ value: 'yes', label: text.late }],
        of: (row) => (isLate(row, row.today) ? 'yes' : 'no'),
      },
    ],
  }
}
