import type { Day } from '../calendar/day.ts'

/** Why a rating or a reply is not taken. */
export type RatingReasons = {
  'rating-no-score': Record<never, never>
  'rating-used-later': Record<never, never>
  'rating-used-long-ago': { since: Day }
  'rating-facility-closed': Record<never, never>
  /** Whoever wrote it has changed it since the page was made. */
  'rating-written-anew': Record<never, never>
  'reply-not-asked': Record<never, never>
  'reply-given': Record<never, never>
}
