import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'
import type { ProposalState } from '../proposals/proposal.ts'
import type { EvaluationStep } from './evaluation.ts'

/** Why a check, a signature, an appeal, an exclusion or a report may be refused. */
export type EvaluationReasons = {
  'criterion-unanswered': Record<never, never>
  'not-met-needs-reason': Record<never, never>
  'yes-with-unmet': Record<never, never>
  'no-without-unmet': Record<never, never>
  'no-needs-reason': Record<never, never>
  'say-missing': Record<never, never>
  'yes-needs-price': Record<never, never>
  'changed-price-needs-reason': { asked: Tyiyn }
  /** Returned: nobody of the office has to do anything until its author answers. */
  'with-its-author': Record<never, never>
  'not-at-this-step': { state: ProposalState; step: EvaluationStep }
  'only-reopened-now': Record<never, never>
  'assigned-to-another': { name: string }
  'not-an-evaluator': Record<never, never>
  'one-not-assignable': { number: number }
  'due-outside': { from: Day; to: Day }
  'nothing-to-appeal': Record<never, never>
  'appeal-too-late': { until: Date }
  'appealed-before': { on: Date }
  'appeal-decided-before': { on: Date }
  'ruling-needs-reason': Record<never, never>
  'own-proposal': Record<never, never>
  'no-such-proposal': { number: number }
  'excludes-itself': Record<never, never>
  'other-round': { number: number }
  'already-excluded': { number: number }
  'not-excluded': { number: number }
  'not-in-play': { number: number }
  'reported-before': Record<never, never>
  'no-report-waits': Record<never, never>
  'already-hidden': Record<never, never>
  'not-hidden': Record<never, never>
}
