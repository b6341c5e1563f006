import type { Frozen } from '#app/domain/rounds/round.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { freezeRound, readRoundIn } from '#models/rounds/round.server.ts'
import { insertFence } from '#models/voting/fence.server.ts'
import { beginLedger } from '../ledger/begin-ledger.server.ts'

/** Freezes a round and puts up the fence that its votes pass and the ledger that tells of them; false when another hand was first. */
export async function openBallotBox(
  tx: Transaction,
  place: string,
  round: number,
  frozen: Frozen,
): Promise<boolean> {
  if (!(await freezeRound(tx, place, round, frozen))) return false
  await insertFence(tx, place, round)
  const opened = await readRoundIn(tx, place, round)
  if (!opened) throw new Error(`round ${round} of ${place} is gone`)
  await beginLedger(tx, opened, frozen)
  return true
}
