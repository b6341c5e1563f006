import type { Day } from '../calendar/day.ts'

/** Why a visit is not taken. */
export type VisitReasons = {
  'visit-later': Record<never, never>
  'visit-long-ago': { since: Day }
  'visit-facility-closed': Record<never, never>
  /** Nothing was measured, seen, said or shown. */
  'visit-empty': Record<never, never>
  /** More of something than there is in all. */
  'visit-more-than-all': { all: number }
  /** Of a file that was carried away from a phone. */
  'visit-no-file': Record<never, never>
  'visit-file-of-another': Record<never, never>
  'visit-no-place': Record<never, never>
  /** Of a row that was collected with ODK or Kobo. */
  'visit-row-record': { found: string }
  'visit-row-place': { found: string }
  'visit-row-kind': { kind: string }
  'visit-too-many-photos': { max: number }
}
