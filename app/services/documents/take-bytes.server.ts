import { mostBytesADay } from '#app/domain/documents/kinds.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { sha256 } from '#app/sha256.server.ts'
import { countTry } from '#models/accounts/throttle.server.ts'
import type { Situation } from '../situation.ts'
import type { Arrived } from './arrived.ts'

const day = 24 * 60

/** Counts a file that arrived for the account that sent it; refuses it where that sent too much within a day. */
export async function takeBytes(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  account: string,
  { name, bytes }: Arrived,
): Promise<Outcome<true>> {
  const key = sha256(`bytes|${account}`, 'base64url')
  const { count } = await countTry(place, key, at, day, bytes?.length ?? 0)
  if (count <= mostBytesADay) return accepted(true)
  return refuse('too-many', 'too-many-bytes', { name, max: mostBytesADay })
}
