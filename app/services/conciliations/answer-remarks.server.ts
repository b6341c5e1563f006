import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { RemarkResult } from '#app/domain/conciliations/result.ts'
import type { Answer } from '#app/domain/remarks/answer.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { handleRemark, readRemark, remarkClock } from '#models/remarks/remark.server.ts'
import { readersOfRemark } from '../remarks/readers.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'

type From = { table: Conciliation; by: Answer['by'] }

/**
 * Answers every remark of a table with what it got there, and tells its author. What was answered before keeps that
 * answer; the table's takes its place. Null where somebody else answered one meanwhile.
 */
export async function answerFrom(
  tx: Transaction,
  situation: Situation,
  { table, by }: From,
  resultOf: (remark: Remark) => RemarkResult,
): Promise<RemarkResult[] | null> {
  const { place, year, number, begins, protocol } = table
  const results: RemarkResult[] = []
  for (const one of table.remarks) {
    const remark = await readRemark(tx, { place, year, number: one })
    if (!remark) continue
    const result = resultOf(remark)
    const answer: Answer = {
      ...{ verdict: result.verdict, duplicateOf: null, table: number, by },
      reason: protocol?.replies.find((reply) => reply.remark === one)?.reason ?? '',
      ground: texts('ky').conciliations.ground(number, begins),
      moved: result.moves.map(({ from, to, amount }) => ({ from, to, amount })),
      at: await remarkClock(tx, remark),
    }
    const change = remark.answer ? { settled: answer } : { answer }
    if (!(await handleRemark(tx, remark, change))) return null
    const facts = { year, number: one, verdict: result.verdict }
    await tell(tx, situation, readersOfRemark(remark), 'remark-answered', facts)
    results.push(result)
  }
  return results
}
