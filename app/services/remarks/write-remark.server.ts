import type { Day } from '#app/domain/calendar/day.ts'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { accepted, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  faultsOfMoney,
  faultsOfRemark,
  isOnPaper,
  type LineAsked,
  type WrittenRemark,
} from '#app/domain/remarks/check-remark.ts'
import { firstDuty } from '#app/domain/remarks/duty.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { mostRemarks, type Remark, type RemarkSource } from '#app/domain/remarks/remark.ts'
import { sentWords } from '#app/domain/words/sent-words.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { countRemarksBy, insertRemark, numberSentAs } from '#models/remarks/remark.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { amountOf, type BudgetHere, budgetHere, planIn } from './budget-here.server.ts'

export type RemarkWritten = { year: number; number: number }

/** What a command that writes more than the remark adds to it in the same transaction. */
type Also = (tx: Transaction, written: RemarkWritten) => Promise<void>

/**
 * Writes a remark on a line of a draft, from the web, a letter or a hearing: it gets the next number of its year and is
 * public at once. Refused where the draft is decided or has no such line, where the same person sends the same words
 * once more, and where a line would come to less than nothing.
 */
export function writeRemark(
  situation: Situation,
  written: WrittenRemark,
  also?: Also,
): Promise<Outcome<RemarkWritten & { due: Day }>> {
  return writeRemarkMade(situation, written.source, async () => accepted(written), also)
}

/** The same for a remark that is made in the transaction, of what stands there. */
export function writeRemarkMade(
  situation: Situation,
  source: RemarkSource,
  make: (tx: Transaction) => Promise<Outcome<WrittenRemark>>,
  also?: Also,
): Promise<Outcome<RemarkWritten & { due: Day }>> {
  const { person, place, at } = situation
  const action = isOnPaper(source) ? 'take-in-remark' : 'write-remark'
  return perform(situation, async (tx) => {
    const allowed = may(person, action, { place }, at)
    if (allowed.refused) return allowed
    const made = await make(tx)
    if (made.refused) return made
    const faults = faultsOfRemark(made.value, at)
    if (faults.length > 0) return refuseInput(faults)
    const { id, name } = allowed.value
    const stands = await standing(situation, made.value, tx)
    if (stands.refused) return stands
    const {
      year,
      wish,
      text,
      village,
      named,
      files,
      paper,
      author,
      question = null,
      owed,
    } = made.value
    const { side, key } = made.value.line
    const sent = isOnPaper(source) ? null : sha256(sentWords(id, `${year} ${side} ${key}`, text))
    const before = sent && (await numberSentAs(tx, { place, year, sent }))
    if (before) return refuse('conflict', 'remark-sent-before', { number: before })
    const written = isOnPaper(source) ? 0 : await countRemarksBy(tx, { place, year, account: id })
    if (written >= mostRemarks)
      return refuse('too-many', 'remark-written-enough', { most: mostRemarks })
    const duty = firstDuty(at, owed)
    const remark = {
      ...{ place, year, source, wish, text, village, named, paper, question, at, hidden: null },
      files: files.map(withoutOwnName),
      ...{ duty, answer: null, word: null, second: null },
      ...stands.value,
      by: author ?? { account: id, name },
    }
    const number = await insertRemark(tx, remark, sent)
    await keepFiles(
      tx,
      place,
      files.map((file) => file.id),
    )
    await also?.(tx, { year, number })
    return done({ year, number, due: duty.due }, 'remark-written', `remark/${year}/${number}`, {
      ...{ year, number, kind: source, version: stands.value.version },
    })
  })
}

/** What somebody called a file may be their name, which they need not publish: it is called by its place instead. */
const withoutOwnName = (file: Attachment, at: number): Attachment => ({
  ...file,
  name: `${at + 1}.${file.kind === 'photo' ? 'jpg' : 'pdf'}`,
})

type OnVersion = Pick<Remark, 'line' | 'version' | 'parts' | 'amount' | 'wanted'>

/** The lines of a remark as the last draft has them. */
async function standing(
  situation: Situation,
  { year, line, wanted }: WrittenRemark,
  tx: Transaction,
): Promise<Outcome<OnVersion>> {
  const budget = await budgetHere(situation, year, tx)
  if (!budget) return refuse('missing', 'not-here', {})
  if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year })
  const found = lineIn(budget, line)
  const moved = wanted.map((move) => ({ line: lineIn(budget, move), by: move.by }))
  if (!found || moved.some((move) => !move.line)) return refuse('conflict', 'remark-line-gone', {})
  const has = (move: LineAsked): Tyiyn | null => {
    const line = lineIn(budget, move)
    return line && amountOf(line, planIn(budget))
  }
  const faults = faultsOfMoney(wanted, line, has)
  if (faults.length > 0) return refuseInput(faults)
  return accepted({
    line: remarkLine(found),
    version: budget.plan.number,
    parts: found.parts.map((part) => part.number),
    amount: amountOf(found, planIn(budget)),
    wanted: moved.flatMap((move) =>
      move.line ? [{ line: remarkLine(move.line), by: move.by }] : [],
    ),
  })
}

export const lineIn = (budget: BudgetHere, { side, key }: LineAsked) =>
  planIn(budget).lines.find((line) => line.side === side && line.key === key) ?? null
