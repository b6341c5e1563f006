import type { Frozen, RoundHead } from '#app/domain/rounds/round.ts'
import { readRound } from '#models/rounds/round.server.ts'

/** Of so many votes the fixed list is kept at once. */
const mostKept = 16

const kept = new Map<string, Promise<Frozen | null>>()

/**
 * What opening a vote fixed, with its list. It never changes under its hash, so that it is read once and not for each vote;
 * what can change, until when the vote is open, is in the head that the caller has just read.
 */
export async function frozenBallot({
  place,
  number,
  frozen,
}: Pick<RoundHead, 'place' | 'number' | 'frozen'>): Promise<Frozen | null> {
  if (!frozen) return null
  const name = `${place}/${number}/${frozen.hash}`
  const found = kept.get(name) ?? readRound(place, number).then((round) => round?.frozen ?? null)
  kept.set(name, found)
  found.catch(() => kept.delete(name))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest) kept.delete(oldest)
  const read = await found
  if (read?.hash === frozen.hash) return read
  kept.delete(name)
  throw new Error(`the rules of round ${number} of ${place} are not those of its head`)
}
