import type { PotExplanation } from '#app/domain/tally/explain/numbered-explanation.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertResult } from '#models/tally/result.server.ts'
import { insertExplanation } from '#models/tally/result-explanation.server.ts'

/** A result and how it came about, as counted; nothing of it is written yet. */
export type CountedRound = { result: RoundResult; explanation: readonly PotExplanation[] }

/** Writes both together, once; the index refuses a second result. */
export async function keepResult(tx: Transaction, { result, explanation }: CountedRound) {
  const { place, round, inputs } = result
  await insertResult(tx, result)
  await insertExplanation(tx, { place, round, inputs, pots: explanation })
}
