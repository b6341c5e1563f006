import { type Day, dayOf, daysBetween } from '../calendar/day.ts'
import {
  type ChangedCost,
  type ChangedDay,
  type ChangedPart,
  type Delivery,
  type DeliveryStage,
  deliveryStages,
  type PlanChange,
  presentStage,
} from './delivery.ts'

type Plan = Pick<Delivery, 'planned' | 'stages'>
type Kept = Pick<Delivery, 'stages' | 'planChanges'>

/** What differs between two plans. The first day on which a stage was done changes no plan; a corrected one does. */
export function changedPlan(before: Plan, after: Plan): ChangedPart[] {
  const days = deliveryStages.flatMap((of) =>
    (['planned', 'actual'] as const).flatMap((which): ChangedPart[] => {
      const [from, to] = [before.stages[of][which], after.stages[of][which]]
      return from === to || (which === 'actual' && from === null) ? [] : [{ of, which, from, to }]
    }),
  )
  const [from, to] = [before.planned, after.planned]
  return from === to ? days : [...days, { of: 'cost', from, to }]
}

/** Everybody has seen what is replaced, so they are told why; a first day replaces nothing. */
export const needsReason = (changes: readonly ChangedPart[]) =>
  changes.some(({ from }) => from !== null)

const changesOf = (delivery: Pick<Kept, 'planChanges'>, stage: DeliveryStage) =>
  (delivery.planChanges ?? []).filter(
    (change): change is PlanChange & ChangedDay => change.of === stage,
  )

/**
 * The day by which a stage should be done as it was first said in public: whoever moves it makes no late stage punctual.
 * Null where none was ever planned.
 */
export function firstPlanned(delivery: Kept, stage: DeliveryStage): Day | null {
  const [first] = changesOf(delivery, stage).filter(({ which }) => which === 'planned')
  return first ? (first.from ?? first.to) : delivery.stages[stage].planned
}

/** Whole days that a stage is later than its first plan on a day; 0 where it is not late, or was never planned. */
export function daysLate(delivery: Kept, stage: DeliveryStage | null, until: Day): number {
  const planned = stage && firstPlanned(delivery, stage)
  return planned && planned < until ? daysBetween(planned, until) : 0
}

/** Whether the present stage should have been done before a day, by its first plan. */
export const isLate = (delivery: Kept, today: Day): boolean =>
  daysLate(delivery, presentStage(delivery.stages), today) > 0

/** How often the planned day of a stage was replaced by another, or by none. */
export const timesMoved = (delivery: Kept, stage: DeliveryStage): number =>
  changesOf(delivery, stage).filter(({ which, from }) => which === 'planned' && from !== null)
    .length

/** Whether the first planned day was only written down once the stage was done: it says nothing of punctuality. */
export function plannedAfterwards(delivery: Kept, stage: DeliveryStage): boolean {
  const [first] = changesOf(delivery, stage).filter(({ which }) => which === 'planned')
  const { actual } = delivery.stages[stage]
  return actual !== null && first?.from === null && dayOf(first.at) >= actual
}

/** What was changed of a stage with a reason, in order of time. */
export const reasonedChanges = (delivery: Pick<Kept, 'planChanges'>, stage: DeliveryStage) =>
  changesOf(delivery, stage).filter(({ from }) => from !== null)

/** What was changed of the planned cost, in order of time. */
export const costChanges = (delivery: Pick<Kept, 'planChanges'>) =>
  (delivery.planChanges ?? []).filter(
    (change): change is PlanChange & ChangedCost => change.of === 'cost',
  )
