import { accepted, type Outcome, refuse } from '../outcome.ts'
import type { Proposal } from '../proposals/proposal.ts'
import type { Official } from './evaluation.ts'

/** What a resident may report about a proposal. */
export const reportGrounds = [
  'insult',
  'personal-data',
  'false-statement',
  'advertising',
  'copy',
  'pressure-on-voters',
  'other',
] as const
export type ReportGround = (typeof reportGrounds)[number]

/** What the clerk may do: hide the text, leave it and say why, or show it again. */
export const moderations = ['hide', 'dismiss', 'show'] as const
export type Moderation = (typeof moderations)[number]

export type ReportAnswer = { kind: Moderation; reason: string; by: Official; at: Date }

/** One person's report about one proposal; who sent it is never published. */
export type Report = {
  place: string
  proposal: number
  account: string
  ground: ReportGround
  text: string
  at: Date
  answer: ReportAnswer | null
}

/** Hidden once, shown once; a dismissal needs a report that waits. */
export function checkModeration(
  kind: Moderation,
  { state, hidden }: Pick<Proposal, 'state' | 'hidden'>,
  waiting: number,
): Outcome<true> {
  if (state === 'draft') return refuse('missing', 'not-here', {})
  if (kind === 'dismiss')
    return waiting > 0 ? accepted(true) : refuse('conflict', 'no-report-waits', {})
  if ((kind === 'hide') === (hidden === null)) return accepted(true)
  return refuse('conflict', hidden ? 'already-hidden' : 'not-hidden', {})
}
