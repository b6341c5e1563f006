import type { Day } from '../calendar/day.ts'

/** Why a facility or a kind of service is not written. */
export type FacilityReasons = {
  'facility-no-kind': Record<never, never>
  'facility-has-ended': Record<never, never>
  'facility-ends-early': { from: Day }
  'facility-ends-late': { latest: Day }
  /** Of a row in a file: the two numbers stand in each other's place; they lie in another country, or far from here. */
  'facility-point-swapped': { latitude: number; longitude: number }
  'facility-point-abroad': { latitude: number; longitude: number }
  'facility-point-elsewhere': { kilometres: number }
  'facility-kind-unknown': { found: string; known: string }
  'facility-village-unknown': { found: string }
  'facility-basis-unknown': { found: string }
  'facility-number-unknown': { number: number }
  /** What is closed is closed on its page, with its reason. */
  'facility-row-ended': Record<never, never>
  'kind-tag-odd': { found: string }
  /** A point with one tag would be of two kinds. */
  'kind-tag-of-another': { tag: string; key: string }
  /** Where an indicator has a Russian or English name and no Kyrgyz one. */
  'kind-needs-kyrgyz': Record<never, never>
}
