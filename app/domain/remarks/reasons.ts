import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'

/** Why a remark is not taken, or not answered. */
export type RemarkReasons = {
  /** The draft was decided, or there is none. */
  'remarks-closed': { year: number }
  'remark-line-gone': Record<never, never>
  /** The same words of the same person on the same line. */
  'remark-sent-before': { number: number }
  /** One person writes so many on the drafts of a year. */
  'remark-written-enough': { most: number }
  /** A line would come to less than nothing; `amount` is what it has. */
  'remark-less-than-nothing': { amount: Tyiyn }
  'remark-joined-before': Record<never, never>
  'remark-own': Record<never, never>
  'remark-hidden': Record<never, never>
  'remark-sum-needs-wish': Record<never, never>
  /** Less is asked for, and the line would get something; or the other way. */
  'remark-sum-against-wish': Record<never, never>
  'remark-from-itself': Record<never, never>
  'remark-too-many-files': { max: number }
  'remark-day-ahead': Record<never, never>
  'remark-answered-before': Record<never, never>
  /** Somebody else is to answer. */
  'remark-of-another': { name: string }
  /** It lies on a conciliation table, which answers it. */
  'remark-on-table': { table: number }
  'remark-not-answered': Record<never, never>
  'remark-word-before': Record<never, never>
  'remark-word-needs-text': Record<never, never>
  'remark-duplicate-of-what': Record<never, never>
  /** It is answered as the same as another itself. */
  'remark-duplicate-of-duplicate': Record<never, never>
  'remark-explained-asks': Record<never, never>
  /** From revenue to spending, or the other way. */
  'remark-moved-across': Record<never, never>
  'remark-nothing-moved': Record<never, never>
  'remark-moves-when-accepted': Record<never, never>
  'remark-nobody-such': Record<never, never>
  'remark-due-past': Record<never, never>
  /** The draft is not put to the vote of the kenesh while remarks are unanswered. */
  'kenesh-unanswered': { count: number }
  /** A draft lies before the kenesh: another one is published only once it is taken back. */
  'kenesh-put-stands': { version: number }
  /** The page showed another version than is the last one now. */
  'kenesh-another-version': { seen: number; version: number }
  /** Remarks that the page did not show. */
  'kenesh-more-remarks': { numbers: readonly number[] }
  'kenesh-not-put': Record<never, never>
  'kenesh-put-before': Record<never, never>
  'remark-later-needs-reason': { usual: Day }
}
