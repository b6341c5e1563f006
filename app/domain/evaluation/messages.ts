import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'
import type { NamedProposal } from '../proposals/messages.ts'
import type { CheckStep } from './criteria.ts'

type About = { proposal: NamedProposal }
type WithReason = About & { reason: string }
type Check = About & { step: CheckStep; due: Day }

/** What is written to authors, to those who reported, and to whoever is to check. */
export type EvaluationMessages = {
  'proposal-returned': WithReason
  'proposal-accepted': About & { cost: Tyiyn }
  /** From when until when an appeal is taken; messages that were written by an older version know only its end. */
  'proposal-rejected': WithReason & { from?: Date; until: Date }
  'appeal-dismissed': WithReason
  'appeal-accepted': WithReason
  'appeal-check': WithReason
  'exclusion-linked': WithReason & { other: NamedProposal }
  'exclusion-unlinked': WithReason & { other: NamedProposal }
  'proposal-hidden': WithReason
  'proposal-withheld': WithReason
  'proposal-shown': WithReason
  'report-hide': WithReason
  'report-dismiss': WithReason
  'check-assigned': Check
  /** To whoever judged: the second person did not sign. */
  'judgement-declined': WithReason & { by: string }
  /** Several given at once; messages that were written by an older version know only how many. */
  'checks-assigned': { count: number; due: Day; proposals?: readonly NamedProposal[] }
  'check-due-tomorrow': Check
  'check-overdue': Check
}
