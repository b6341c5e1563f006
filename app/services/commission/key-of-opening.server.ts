import { type Refusal, refuse } from '#app/domain/outcome.ts'
import { readCommissionKeyOf } from '#models/commission/commission-key.server.ts'
import { readTakenIn } from '#models/commission/opened-ballots.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

/** The commission's key that opening a vote would fix; null where the key lies on the server. */
export async function keyOfOpening(
  tx: Transaction | null,
  place: string,
  round: number,
): Promise<string | null> {
  return (await readCommissionKeyOf(tx, place, round))?.ballotKey ?? null
}

/** How far a round's key of a commission has come. */
export async function standingKey(
  place: string,
  round: number,
): Promise<'none' | 'given' | 'tried'> {
  const key = await readCommissionKeyOf(null, place, round)
  return key ? (key.tried ? 'tried' : 'given') : 'none'
}

/** Whether what the commission opened was taken in by two persons. */
export const openedFor = async (place: string, round: number): Promise<boolean> =>
  (await readTakenIn(null, place, round)) !== null

/** Why a vote cannot be opened with its commission's key: not every pair has tried it. */
export async function untriedKey(
  tx: Transaction | null,
  place: string,
  round: number,
): Promise<Refusal | null> {
  const key = await readCommissionKeyOf(tx, place, round)
  return key && !key.tried ? refuse('conflict', 'trials-missing', {}) : null
}
