import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import type { LineOption } from '#app/domain/remarks/writing.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import type { Situation } from '../situation.ts'
import { mayAnswer } from './answer-remark.server.ts'
import { budgetHere } from './budget-here.server.ts'
import { openTablesOf } from './on-open-table.server.ts'
import { lineOptionsOf } from './open-writing.server.ts'
import { remarksHere } from './read-remarks.server.ts'
import type { RemarkWritten } from './write-remark.server.ts'

/** The form of an answer: the remark, the others it may be the same as, and the lines that money may move between. */
export type Answering = {
  remark: PublicRemark
  others: readonly PublicRemark[]
  lines: readonly LineOption[]
}

export async function openAnswering(
  situation: Situation,
  of: RemarkWritten,
): Promise<Outcome<Answering>> {
  const kept = await readRemark(null, { place: situation.place, ...of })
  if (!kept) return refuse('missing', 'not-here', {})
  const allowed = mayAnswer(situation, kept, (await openTablesOf(situation.place))(kept))
  if (allowed.refused) return allowed
  const [found, budget] = await Promise.all([
    remarksHere(situation, of.year),
    budgetHere(situation, of.year),
  ])
  if (found.refused) return found
  const remark = found.value.remarks.find(({ number }) => number === of.number)
  if (!remark || !budget) return refuse('missing', 'not-here', {})
  const others = found.value.remarks.filter(({ number }) => number !== of.number)
  return accepted({ remark, others, lines: lineOptionsOf(budget) })
}
