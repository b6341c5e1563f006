import { type Refusal, refuse } from '#app/domain/outcome.ts'
import { readCommissionKeyOf } from '#models/commission/commission-key.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

/** The commission's key that opening a vote would fix; null where the key lies on the server. */
export async function keyOfOpening(
  tx: Transaction | null,
  place: string,
  round: number,
): Promise<string | null> {
  return (await readCommissionKeyOf(tx, place, round))?.ballotKey ?? null
}

/** Why a vote cannot be opened with its commission's key: not every pair has tried it. */
export async function untriedKey(
  tx: Transaction | null,
  place: string,
  round: number,
): Promise<Refusal | null> {
  const key = await readCommissionKeyOf(tx, place, round)
  return key && !key.tried ? refuse('conflict', 'trials-missing', {}) : null
}
