import type { Frozen } from '#app/domain/rounds/round.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { freezeRound } from '#models/rounds/round.server.ts'
import { insertFence } from '#models/voting/fence.server.ts'

/** Freezes a round and puts up the fence that its votes pass; false when another hand was first. */
export async function openBallotBox(
  tx: Transaction,
  place: string,
  round: number,
  frozen: Frozen,
): Promise<boolean> {
  if (!(await freezeRound(tx, place, round, frozen))) return false
  await insertFence(tx, place, round)
  return true
}
