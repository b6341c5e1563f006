import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'
import type { Phase } from './phase.ts'

/** Why a round's plan, a moved date or the opening of a vote may be refused. */
export type RoundReasons = PlanReasons & DraftReasons & ExtensionReasons & OpeningReasons

type None = Record<never, never>

type PlanReasons = {
  'date-in-past': None
  /** Must lie after the start of this phase. */
  'not-after-start-of': { phase: Phase; starts: Date }
  'phase-too-short': { phase: Phase; days: number }
  'year-not-of-calendar': { from: number; to: number }
  'no-money': None
  'pot-not-positive': None
  'village-twice': None
  'no-such-village': None
  'max-below-min': { min: number }
  'day-too-late': { last: Day }
  'day-too-early': { first: Day }
  'cap-too-small': { least: Tyiyn }
  'not-a-share': { min: number; max: number }
  'not-a-moment': None
  'price-line-wrong': { line: number }
  'too-many-prices': { max: number }
  /** The calendar has begun: dates move by an extension with its reason only. */
  'calendar-has-begun': None
}

type DraftReasons = {
  /** What is published is neither deleted nor published again. */
  'round-is-published': None
  /** So many of its entries were possible when it was written and are not any more. */
  'draft-out-of-date': { count: number }
}

type ExtensionReasons = {
  'phase-not-extended': { phase: Phase }
  'not-later-than': { now: Date }
  'extension-too-long': { days: number }
  /** The following phase would have no room before the one after it. */
  'no-room-before': { phase: Phase; starts: Date }
  /** The date was moved by someone else in between. */
  'calendar-has-changed': None
}

type OpeningReasons = {
  'list-is-empty': None
  'nothing-to-publish': None
  'not-on-list-yet': { count: number }
  'undecided-proposals': { count: number }
  'appeals-undecided': { count: number }
  'no-pot-for': { numbers: readonly number[] }
  'listed-over-the-cap': { numbers: readonly number[] }
  'without-cost': { numbers: readonly number[] }
  'nothing-affordable': None
  'ballot-min-over-list': { min: number; count: number }
  'guards-missing': { count: number }
}
