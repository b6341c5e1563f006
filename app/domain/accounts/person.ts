import type { Day } from '../calendar/day.ts'
import type { PlaceId } from '../places/place-id.ts'
import type { Role } from './role.ts'

/** Who asks, as far as a rule needs to know. An account belongs to one municipality. */
export type Person = {
  id: string
  place: PlaceId
  name: string
  /** Those in force. */
  roles: readonly Role[]
  /** Those that come into force once the second factor is given in this session. */
  dormant?: readonly Role[]
  /** Null where the account does not say, as with most staff. */
  born: Day | null
  /** The village of residence by its number in the municipality; null for staff from elsewhere. */
  village: number | null
  /** That village was divided or given up, and the person has not said yet which one it is now. */
  villageToChoose?: boolean
  residentSince: Day | null
  /** The phone or mail was proved by a code. */
  confirmed: boolean
}
