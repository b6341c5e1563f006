import type { Tyiyn } from '../money.ts'
import { accepted, fault, type Outcome, type Refusal, refuse, refuseInput } from '../outcome.ts'
import type { ProposalState } from '../proposals/proposal.ts'
import { type CostBounds, checkBounds } from './cost-bounds.ts'
import type { Official } from './evaluation.ts'

/** What may come of an appeal: the rejection stands, the proposal is accepted, or it is checked again. */
export const appealOutcomes = ['dismissed', 'accepted', 'check'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

export type AppealRuling = {
  outcome: AppealOutcome
  reason: string
  /** What it costs, where it is accepted. */
  cost: Tyiyn | null
}

export type AppealDecision = AppealRuling & { by: Official; at: Date }

/** A rejected author's appeal: one for a proposal, public with its answer. */
export type Appeal = {
  place: string
  round: number
  proposal: number
  author: Official
  text: string
  at: Date
  /** What the rejection said that is appealed against. */
  against: string
  decision: AppealDecision | null
}

/** Asked before the freeze of the vote, which only follows from it: whoever comes late is told the last day. */
export function checkInTime(until: Date, at: Date): Refusal | null {
  return at < until ? null : refuse('forbidden', 'appeal-too-late', { until })
}

/** Only what was rejected can be appealed against, and only once; whether in time is the table's to say. */
export function checkAppealable(state: ProposalState, earlier: Appeal | null): Outcome<true> {
  if (earlier) return refuse('conflict', 'appealed-before', { on: earlier.at })
  return state === 'rejected' ? accepted(true) : refuse('conflict', 'nothing-to-appeal', {})
}

/** A ruling stands if it gives a reason and, where it accepts, a price that the round allows. */
export function checkRuling(ruling: AppealRuling, bounds: CostBounds): Outcome<AppealRuling> {
  const faults = ruling.reason === '' ? [fault('reason', 'ruling-needs-reason', {})] : []
  if (ruling.outcome === 'accepted') faults.push(...checkBounds(ruling.cost, bounds))
  if (faults.length > 0) return refuseInput(faults)
  return accepted({ ...ruling, cost: ruling.outcome === 'accepted' ? ruling.cost : null })
}
