import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { readersOfRemark } from '../remarks/readers.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'

/** Tells the authors of the remarks on a table when and where it meets. */
export async function tellOfMeeting(
  tx: Transaction,
  situation: Situation,
  { place, year, number, remarks, begins }: Conciliation,
): Promise<void> {
  for (const remark of remarks) {
    const kept = await readRemark(tx, { place, year, number: remark })
    const facts = { year, number, remark, begins }
    if (kept) await tell(tx, situation, readersOfRemark(kept), 'conciliation-announced', facts)
  }
}
