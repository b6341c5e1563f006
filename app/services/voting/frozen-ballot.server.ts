import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { type BallotSheet, sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { readRound } from '#models/rounds/round.server.ts'

/** A round as opening its vote fixed it. What can still change, until when it is open, is not asked of it. */
export type FrozenBallot = Pick<Round, 'place' | 'number' | 'roll'> & {
  frozen: Frozen
  /** The sheet of a village, made once for all who live there. */
  sheetOf(village: number | null): BallotSheet
}

/** Of so many votes what was fixed is kept at once. */
const mostKept = 16

const kept = new Map<string, Promise<FrozenBallot | null>>()

/**
 * What opening a vote fixed, with its list and its roll, under the fingerprint of the rules; null where the vote has
 * other rules. It never changes under its fingerprint, so that it is read once and not for each vote; whoever stores a
 * ballot asks in the transaction whether these rules are the round's.
 */
export async function frozenBallot(
  place: string,
  number: number,
  hash: string,
): Promise<FrozenBallot | null> {
  const name = `${place}/${number}`
  const standing = await kept.get(name)
  if (standing?.frozen.hash === hash) return standing
  const found = readFrozen(place, number)
  kept.delete(name)
  kept.set(name, found)
  const forget = () => kept.get(name) === found && kept.delete(name)
  found.catch(forget)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest) kept.delete(oldest)
  const read = await found
  if (!read) forget()
  return read?.frozen.hash === hash ? read : null
}

async function readFrozen(place: string, number: number): Promise<FrozenBallot | null> {
  const round = await readRound(place, number)
  if (!round?.frozen) return null
  const { frozen, roll } = round
  const sheets = new Map<number | null, BallotSheet>()
  return {
    ...{ place, number, frozen },
    ...(roll ? { roll } : {}),
    sheetOf(village) {
      const sheet = sheets.get(village) ?? sheetFor(frozen, village)
      sheets.set(village, sheet)
      return sheet
    },
  }
}
