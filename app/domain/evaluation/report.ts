import { type Day, dayOf } from '../calendar/day.ts'
import { workingDaysAfter } from '../calendar/working-days.ts'
import { accepted, type Outcome, refuse } from '../outcome.ts'
import type { Hidden, HidingGround, Proposal } from '../proposals/proposal.ts'
import { isWithheld } from '../proposals/public-words.ts'
import type { Official } from './evaluation.ts'

/** What a resident may report about a proposal. */
export const reportGrounds = [
  'insult',
  'personal-data',
  'threats',
  'false-statement',
  'advertising',
  'copy',
  'pressure-on-voters',
  'other',
] as const
export type ReportGround = (typeof reportGrounds)[number]

/**
 * What the clerk may do: hide the text behind the reason, take it away from the public for personal data or threats,
 * leave it and say why, or show it again.
 */
export const moderations = [
  'hide-personal-data',
  'hide-threats',
  'hide',
  'dismiss',
  'show',
] as const
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

/** Working days in which a report is looked at, on whatever ground: a proposal of practice, no law's. */
const reportDays = 5

/** The last day for the answer to those who reported. */
export const reportDue = ({ at }: Pick<Report, 'at'>): Day =>
  workingDaysAfter(dayOf(at), reportDays)

/** The ground on which a moderation hides; null where it hides nothing. */
export const hidingGround: Record<Moderation, HidingGround | null> = {
  'hide-personal-data': 'personal-data',
  'hide-threats': 'threats',
  hide: 'other',
  dismiss: null,
  show: null,
}

/** A ground can be named where none was kept, and what is still readable can be taken away. */
const mayGroundChange = (ground: HidingGround, hidden: Hidden) =>
  hidden.ground === undefined || (isWithheld({ ground }) && !isWithheld(hidden))

/** Hidden once, shown once, though what is still readable may be taken away; a dismissal needs a report that waits. */
export function checkModeration(
  kind: Moderation,
  { state, hidden }: Pick<Proposal, 'state' | 'hidden'>,
  waiting: number,
): Outcome<true> {
  if (state === 'draft') return refuse('missing', 'not-here', {})
  if (kind === 'dismiss')
    return waiting > 0 ? accepted(true) : refuse('conflict', 'no-report-waits', {})
  const ground = hidingGround[kind]
  if ((ground !== null) === (hidden === null)) return accepted(true)
  if (ground && hidden && mayGroundChange(ground, hidden)) return accepted(true)
  return refuse('conflict', hidden ? 'already-hidden' : 'not-hidden', {})
}
