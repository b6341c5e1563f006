import { readRound } from '#models/rounds/round.server.ts'
import { promisesOf } from './begin-ledger.server.ts'

/** Made of a whole roll, which never changes once a vote is open; the same bytes go to all who ask. */
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
const mostKept = 4

/** A line for everybody on the roll of a binding vote, ascending; null for a poll. Its hash stands in the ledger. */
export async function promisedFile(which: { place: string; round: number }) {
  const round = await readRound(which.place, which.round)
  if (!round?.frozen?.roll || !round.roll) return null
  const { version } = round.roll
  const name = `${which.place}/${which.round}/${version}`
  const found = kept.get(name) ?? bytesOf({ ...which, version })
  kept.set(name, found)
  found.catch(() => kept.delete(name))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest) kept.delete(oldest)
  return found
}

const bytesOf = async (which: Parameters<typeof promisesOf>[1]) =>
  new TextEncoder().encode((await promisesOf(null, which)).join('\n'))
