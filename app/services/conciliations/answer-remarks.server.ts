import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { RemarkResult } from '#app/domain/conciliations/result.ts'
import type { Answer } from '#app/domain/remarks/answer.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { handleRemark, remarkClock } from '#models/remarks/remark.server.ts'
import { tellOfAnswer } from '../following/tell-followers.server.ts'
import { readersOfRemark } from '../remarks/readers.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'

type From = { table: Conciliation; by: Answer['by'] }

/**
 * Answers every remark of a table, read in the same transaction, with what it got there, and tells its author. What was
 * answered before keeps that answer; the table's takes its place.
 */
export async function answerFrom(
  tx: Transaction,
  where: Pick<Situation, 'place' | 'at'>,
  { table, by }: From,
  remarks: readonly { remark: Remark; result: RemarkResult }[],
): Promise<void> {
  const { year, number: tableNumber, begins, protocol } = table
  for (const { remark, result } of remarks) {
    const { number } = remark
    const answer: Answer = {
      ...{ verdict: result.verdict, duplicateOf: null, table: tableNumber, by },
      reason: protocol?.replies.find((reply) => reply.remark === number)?.reason ?? '',
      ground: { protocol: tableNumber, begins },
      moved: result.moves.map(({ from, to, amount }) => ({ from, to, amount })),
      at: await remarkClock(tx, remark),
    }
    const change = remark.answer ? { settled: answer } : { answer }
    if (!(await handleRemark(tx, remark, change)))
      throw new Error('a remark changed in the transaction that had read it')
    const facts = { year, number, verdict: result.verdict }
    await tell(tx, where, readersOfRemark(remark), 'remark-answered', facts)
    await tellOfAnswer(tx, where, remark, result.verdict)
  }
}
