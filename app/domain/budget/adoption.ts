import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'

/** By which the kenesh adopted a budget: its number as it is written, and its day. */
export type Resolution = { number: string; on: Day }

/** How long a number may be: `12`, `№ 31/4-VIII`. */
export const resolutionLength = 60

/** What the second signature publishes as the adopted budget. */
export type AdoptionContent = {
  year: number
  version: number
  resolution: Resolution
  /** Null where a side has no amount of the year. */
  revenue: Tyiyn | null
  expenditure: Tyiyn | null
  lines: number
  /** Why an adopted budget is corrected; null of the first. */
  reason: string | null
  /** Why lines are otherwise than signed protocols decided. */
  departs: readonly string[]
  /** SHA-256 of the text that is published. */
  hash: string
}
