import type { PotTold } from '#app/domain/tally/explain/told.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertResult } from '#models/tally/result.server.ts'
import { insertTold } from '#models/tally/result-told.server.ts'

/** A result and how it came about, as counted; nothing of it is written yet. */
export type CountedRound = { result: RoundResult; told: readonly PotTold[] }

/** Writes both together, once; the index refuses a second result. */
export async function keepResult(tx: Transaction, { result, told }: CountedRound) {
  const { place, round, inputs } = result
  await insertResult(tx, result)
  await insertTold(tx, { place, round, inputs, pots: told })
}
