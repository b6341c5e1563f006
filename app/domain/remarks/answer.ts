import { type Day, dayOf, daysBetween } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'
import type { Stated } from '../words/by-portal.ts'
import type { RemarkLine } from './remark-line.ts'
import type { RemarkState, Verdict } from './verdict.ts'

/** Working days for an answer, and again for a second look: a proposal of practice, no law's. */
export const answerDays = 5
export const reasonLength = 2_000

/** How many moves a form of an answer has room for. */
export const moveRows = 2

/** Money that an answer takes from one line for another, in whole tyiyn; above 0. */
export type Moved = { from: RemarkLine; to: RemarkLine; amount: Tyiyn }

type Official = { account: string; name: string }

export type Answer = {
  verdict: Verdict
  reason: string
  /** The act it rests on; '' where none is named. */
  ground: Stated
  /** The number of the remark that says the same. */
  duplicateOf: number | null
  moved: readonly Moved[]
  /** The number of the conciliation table that settled it; absent where it was given without one. */
  table?: number
  by: Official
  /** By the database's clock. */
  at: Date
}

/** Who has to answer by when; a day later than the usual one has its reason, which is public. */
export type Duty = {
  responsible: Official | null
  due: Day
  reason: string
  /** The day that was set first, where it is not the usual one; it never changes. */
  first?: Day
}

/** What the author says of an answer, once. */
export type AuthorsWord = { isAnswer: boolean; text: string; at: Date }

/** The second look, by another person, once. */
export type SecondLook = { due: Day; answer: Answer | null }

/** What became of a remark in the office. */
export type Handling = {
  duty: Duty
  answer: Answer | null
  word: AuthorsWord | null
  second: SecondLook | null
  /**
   * What a conciliation table made of a remark that had been answered before: it takes the place of what was said
   * until then. Absent in older records.
   */
  settled?: Answer | null
}

/** The answer that holds. */
export const answerOf = <Given>({
  answer,
  second,
  settled,
}: {
  answer: Given | null
  second: { answer: Given | null } | null
  settled?: Given | null
}): Given | null => settled ?? second?.answer ?? answer

type Answered = Pick<Handling, 'answer' | 'second' | 'settled'>

export const stateOf = (handling: Answered): RemarkState => answerOf(handling)?.verdict ?? 'open'

/** A reply clock: answered within so many days or so many too late; open with so many left, or so many over. */
export type ReplyClock = {
  kind: 'in-time' | 'late' | 'open' | 'overdue'
  days: number
  share: number
}

/**
 * By how much one reply presses more than another, the least first: what is longest overdue, then what is due soonest;
 * behind all of these what was answered, the latest first.
 */
export function urgencyOf({ kind, days }: Pick<ReplyClock, 'kind' | 'days'>): number {
  if (kind === 'overdue') return -days
  return kind === 'open' ? days : kind === 'late' ? answered - days : answered + days
}
/** More days than any reply has. */
const answered = 1_000_000

/** The clock of one reply: from the day it was asked for to the day it is due, looked at on a day. */
export function replyClock(
  { asked, due, answered }: { asked: Day; due: Day; answered: Date | null },
  today: Day,
): ReplyClock {
  const whole = Math.max(daysBetween(asked, due), 1)
  const used = daysBetween(asked, answered ? dayOf(answered) : today)
  const share = Math.min(Math.max(used / whole, 0), 1)
  const over = daysBetween(due, answered ? dayOf(answered) : today)
  if (answered)
    return over > 0 ? { kind: 'late', days: over, share } : { kind: 'in-time', days: used, share }
  return over > 0
    ? { kind: 'overdue', days: over, share }
    : { kind: 'open', days: Math.abs(over), share }
}
