import { deliveryStages } from '#app/domain/delivery/delivery.ts'
import type { DeliveryLine } from '#app/domain/delivery/office-line.ts'
import { firstPlanned } from '#app/domain/delivery/plan-changes.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'
import { saidName } from '#app/ui/texts/said-name.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'

/** All funded projects with their stages side by side. */
export function officeDeliveryList(say: Say): ListFacts<DeliveryLine> {
  const { delivery: text, lists, proposals } = say.text
  const { office } = text
  return {
    name: 'deliveries',
    title: office.listTitle,
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
        value: (line) => saidTitle(say, line),
      },
      {
        key: 'round',
        label: office.round,
        kind: 'text',
        inFiles: true,
        value: ({ roundTitle }) => saidName(say, roundTitle),
      },
      {
        key: 'village',
        label: proposals.list.village,
        kind: 'text',
        inFiles: true,
        // Of a project of the whole aimak no village is named.
        value: ({ villageName }) =>
          villageName ? saidName(say, villageName) : proposals.wholeAimak,
      },
      {
        key: 'late',
        label: office.lateDays,
        kind: 'count',
        value: ({ lateDays }) => (lateDays > 0 ? lateDays : null),
      },
      ...deliveryStages.flatMap((stage): ListColumn<DeliveryLine>[] => [
        {
          key: stage,
          label: text.stages[stage],
          kind: 'day',
          onPage: true,
          value: ({ stages }) => stages[stage].actual ?? stages[stage].planned,
        },
        {
          key: `${stage}-planned`,
          label: office.stagePlanned(text.stages[stage]),
          kind: 'day',
          inFiles: true,
          value: ({ stages }) => stages[stage].planned,
        },
        {
          key: `${stage}-first`,
          label: office.stageFirst(text.stages[stage]),
          kind: 'day',
          inFiles: true,
          value: (line) => firstPlanned(line, stage),
        },
        {
          key: `${stage}-actual`,
          label: office.stageActual(text.stages[stage]),
          kind: 'day',
          inFiles: true,
          value: ({ stages }) => stages[stage].actual,
        },
      ]),
      { key: 'spent', label: text.columns.spent, kind: 'money', value: ({ spent }) => spent },
      {
        key: 'planned',
        label: text.columns.planned,
        kind: 'money',
        inFiles: true,
        value: ({ planned }) => planned,
      },
      {
        key: 'responsible',
        label: text.facts.responsible,
        kind: 'text',
        inFiles: true,
        value: ({ responsible }) => responsible,
      },
    ],
    choices: [
      {
        key: 'stage',
        label: text.columns.stage,
        options: [...deliveryStages, 'done' as const].map((value) => ({
          value,
          label: value === 'done' ? text.done : text.stages[value],
        })),
        of: ({ stage }) => stage ?? 'done',
      },
      {
        key: 'state',
        label: lists.state,
        options: [
          { value: 'late', label: text.late },
          { value: 'undated', label: office.undated },
        ],
        of: ({ lateDays, stage, due }) =>
          lateDays > 0 ? 'late' : stage !== null && due === null ? 'undated' : 'in-time',
      },
    ],
  }
}
