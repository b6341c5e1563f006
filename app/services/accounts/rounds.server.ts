import type { Transaction } from '#models/database/in-transaction.server.ts'
import { openedRoundIn } from '#models/rounds/round.server.ts'

/** What accounts need of rounds: whether a vote was opened here whose result is not published yet. */
export async function voteUnderWay(tx: Transaction | null, place: string): Promise<boolean> {
  return (await openedRoundIn(tx, place)) !== null
}
