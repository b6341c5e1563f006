import type { Day } from '../calendar/day.ts'

/** Why a roll or one of its rows is not taken in, why a vote waits for it, and why somebody is not on it. */
export type RollReasons = {
  'pin-rounded': Record<never, never>
  'pin-no-figures': Record<never, never>
  'pin-length': { found: number; wanted: number }
  /** Of somebody who stands in another row with a PIN, by name and birth date. */
  'pin-missing-alike': { row: number }
  'pin-twice': { row: number }
  'roll-too-young': { min: number; on: Day }
  'roll-born-odd': { found: Day }
  'roll-no-village': { found: string }
  'roll-choose-round': Record<never, never>
  'roll-waits-already': Record<never, never>
  'roll-not-waiting': Record<never, never>
  /** A binding vote opens with a roll only. */
  'roll-missing': Record<never, never>
  'roll-of-other-age': { min: number; on: Day }
  'round-is-a-poll': Record<never, never>
  'pin-not-shown': Record<never, never>
  'not-on-the-roll': Record<never, never>
  /** At the ballot: which decision, and why. */
  'voter-set-aside': { number: number; why: string }
  'pin-not-on-roll': Record<never, never>
  'set-aside-already': Record<never, never>
  'not-set-aside': Record<never, never>
  'roll-not-yet': Record<never, never>
  'look-up-over': Record<never, never>
  'roll-of-another-village': Record<never, never>
  'document-seen-before': Record<never, never>
  'no-such-resident': Record<never, never>
  'born-otherwise': Record<never, never>
  'another-pin-already': Record<never, never>
  'pin-of-another-account': Record<never, never>
  'document-not-seen': Record<never, never>
}
