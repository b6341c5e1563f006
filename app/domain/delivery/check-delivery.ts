import type { Day } from '../calendar/day.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { type Delivery, type DeliveryStage, deliveryStages, type StagePlan } from './delivery.ts'

export type DeliveryPlan = Pick<
  Delivery,
  'planned' | 'spent' | 'varianceReason' | 'responsible' | 'stages'
>

/** The names of a stage's fields in the form. */
export const plannedField = (stage: DeliveryStage) => `planned-${stage}`
export const actualField = (stage: DeliveryStage) => `actual-${stage}`

/**
 * What is not right with a plan: a stage done in the future, or before the one ahead of it, or with a gap; money
 * that differs from the plan without a reason.
 */
export function checkDelivery(plan: DeliveryPlan, today: Day): FieldFault[] {
  return [...checkDone(plan.stages, today), ...checkPlanned(plan.stages), ...checkMoney(plan)]
}

function checkDone(stages: StagePlan, today: Day): FieldFault[] {
  return deliveryStages.flatMap((stage, place) => {
    const { actual } = stages[stage]
    if (actual === null) return []
    if (actual > today) return [fault(actualField(stage), 'not-in-future', {})]
    const before = deliveryStages[place - 1]
    const earlier = before && stages[before].actual
    if (before && !earlier) return [fault(actualField(stage), 'stage-before-open', {})]
    return earlier && actual < earlier
      ? [fault(actualField(stage), 'before-earlier-stage', {})]
      : []
  })
}

function checkPlanned(stages: StagePlan): FieldFault[] {
  let latest: Day | null = null
  return deliveryStages.flatMap((stage) => {
    const { planned } = stages[stage]
    if (planned === null) return []
    const early = latest !== null && planned < latest
    latest = early ? latest : planned
    return early ? [fault(plannedField(stage), 'before-earlier-stage', {})] : []
  })
}

function checkMoney({ planned, spent, varianceReason, stages }: DeliveryPlan): FieldFault[] {
  const finished = stages.opening.actual !== null
  const differs = spent > planned || (finished && spent !== planned)
  return differs && varianceReason === ''
    ? [fault('varianceReason', 'variance-needs-reason', {})]
    : []
}
