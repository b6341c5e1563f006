import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { sha256 } from '#app/sha256.server.ts'
import { countTry, triesAt } from '#models/accounts/throttle.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

/** In minutes: until the last hour of the day is surely over. */
const longerThanADay = 25 * 60

/** Until the settings say otherwise, nobody is sent any. */
let most = 0

/** Told by the settings at the start: how many codes a municipality sends to phones in a day. */
export function limitCodesADay(wanted: number): void {
  most = wanted
}

const keyOf = ({ at }: Here) => sha256(`codes to phones|${dayOf(at)}`, 'base64url')

/** Counts a code to a phone, and refuses it where the municipality has sent as many today as it pays for. */
export async function takeCodeOfToday(here: Here): Promise<Outcome<true>> {
  const { count } = await countTry(here.place, keyOf(here), here.at, longerThanADay)
  return count <= most ? accepted(true) : refuse('too-many', 'too-many-codes-today', {})
}

/** How many codes were sent to phones today, where that is all there were to send; null while there are some left. */
export async function codesUsedUp(here: Here): Promise<number | null> {
  const count = await triesAt(here.place, keyOf(here), here.at)
  return count >= most ? most : null
}
