import type { Day } from '../calendar/day.ts'
import type { Attachment } from '../documents/attachment.ts'
import type { Tyiyn } from '../money.ts'
import type { TitleWords } from '../words/office-title.ts'

/** What a funded project goes through, in this order. */
export const deliveryStages = ['design', 'contract', 'work', 'acceptance', 'opening'] as const
export type DeliveryStage = (typeof deliveryStages)[number]

/** When a stage should be done, and when it was. */
export type StageDates = { planned: Day | null; actual: Day | null }

export type StagePlan = Readonly<Record<DeliveryStage, StageDates>>

/** What happened since, as the administration tells it; photos with it. `by` is the clerk's name. */
export type DeliveryNews = {
  at: Date
  by: string
  note: string
  photos: readonly Attachment[]
  /** The stage that the photos show; absent where nobody said, and then it is told by its day. */
  stage?: DeliveryStage
}

/** A day of a stage that is said otherwise than before: when it should be done, or when it was. */
export type ChangedDay = {
  of: DeliveryStage
  which: 'planned' | 'actual'
  from: Day | null
  to: Day | null
}
export type ChangedCost = { of: 'cost'; from: Tyiyn; to: Tyiyn }
export type ChangedPart = ChangedDay | ChangedCost

/** One thing that was planned anew. Without a reason only where nothing had been said before: a first day. */
export type PlanChange = ChangedPart & { at: Date; by: string; reason: string }

/** A funded project on its way to its opening. What its title is shown by is never kept with it. */
export type Delivery = TitleWords & {
  place: string
  round: number
  /** The proposal's number; there is one delivery for each. */
  proposal: number
  title: string
  village: number | null
  /** What the vote gave it. */
  granted: Tyiyn
  /** What it should cost by the plan; at first what the vote gave. */
  planned: Tyiyn
  spent: Tyiyn
  /** Why it costs more or less than planned; empty while it does not. */
  varianceReason: string
  /** Who answers for it, by name and office. */
  responsible: string
  stages: StagePlan
  /** Everything that was planned anew, the oldest first; absent where nothing was planned yet. */
  planChanges?: readonly PlanChange[]
  news: readonly DeliveryNews[]
  changedAt: Date
}

const open: StageDates = { planned: null, actual: null }

/** The plan of a project that was just funded: nothing is dated yet. */
export const emptyPlan: StagePlan = {
  design: open,
  contract: open,
  work: open,
  acceptance: open,
  opening: open,
}

/** The stage a project is in: the first that is not done; null when it has been opened. */
export function presentStage(stages: StagePlan): DeliveryStage | null {
  return deliveryStages.find((stage) => stages[stage].actual === null) ?? null
}

/** The last stage that was not done before and is now; null where none was finished. */
export function newlyDone(before: StagePlan, after: StagePlan): DeliveryStage | null {
  const finished = deliveryStages.filter(
    (stage) => before[stage].actual === null && after[stage].actual !== null,
  )
  return finished[finished.length - 1] ?? null
}

/** The present stage with the day by which it should be done by the plan that holds now; null where it has none, or all is done. */
export function plannedNow(stages: StagePlan): { stage: DeliveryStage; planned: Day } | null {
  const stage = presentStage(stages)
  const planned = stage && stages[stage].planned
  return stage && planned ? { stage, planned } : null
}
