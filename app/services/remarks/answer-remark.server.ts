import { tyiyn } from '#app/domain/money.ts'
import {
  accepted,
  fault,
  type Outcome,
  type Refusal,
  refuse,
  refuseInput,
} from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Answer } from '#app/domain/remarks/answer.ts'
import { faultsOfAnswer, type WrittenAnswer } from '#app/domain/remarks/check-answer.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { handleRemark, readRemark, remarkClock, remarksOf } from '#models/remarks/remark.server.ts'
import { tellOfAnswer } from '../following/tell-followers.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'
import { amountOf, budgetHere, planIn } from './budget-here.server.ts'
import { openTablesOf } from './on-open-table.server.ts'
import { readersOfRemark } from './readers.ts'
import { lineIn, type RemarkWritten } from './write-remark.server.ts'

/**
 * Answers a remark with its reason: the person who has to, once; after the author's no another person, once. The author
 * is told.
 */
export function answerRemark(
  situation: Situation,
  of: RemarkWritten,
  written: WrittenAnswer,
): Promise<Outcome<RemarkWritten>> {
  const { place } = situation
  return perform(situation, async (tx) => {
    const remark = await readRemark(tx, { place, ...of })
    if (!remark) return refuse('missing', 'not-here', {})
    const allowed = mayAnswer(situation, remark, (await openTablesOf(place, tx))(remark))
    if (allowed.refused) return allowed
    const faults = faultsOfAnswer(written, remark, await remarksOf(place, of.year))
    if (faults.length > 0) return refuseInput(faults)
    const moved = await movedLines(situation, of.year, written)
    if (moved.refused) return moved
    const { id, name } = allowed.value
    const { verdict, reason, ground } = written
    const answer: Answer = {
      ...{ verdict, reason, ground, moved: moved.value, by: { account: id, name } },
      duplicateOf: verdict === 'duplicate' ? written.duplicateOf : null,
      at: await remarkClock(tx, { place, ...of }),
    }
    const { second } = remark
    const change = second ? { second: { ...second, answer } } : { answer }
    if (!(await handleRemark(tx, remark, change))) return refuse('conflict', 'stands-otherwise', {})
    await tell(tx, situation, readersOfRemark(remark), 'remark-answered', { ...of, verdict })
    await tellOfAnswer(tx, situation, remark, verdict)
    return done(of, 'remark-answered', `remark/${of.year}/${of.number}`, {
      ...{ ...of, verdict, reason, kind: second ? 'second' : 'first' },
    })
  })
}

/**
 * Whether this person has to answer now: the first time whoever is named, the second time anybody else; nobody while it
 * lies on a table that is to answer it.
 */
export function mayAnswer(
  situation: Situation,
  remark: Remark,
  table: number | null,
): ReturnType<typeof may> {
  const allowed = mayAnswerItself(situation, remark)
  if (allowed.refused || table === null) return allowed
  return refuse('conflict', 'remark-on-table', { table })
}

function mayAnswerItself(
  { person, place, at }: Situation,
  { answer, second, settled, duty }: Remark,
): ReturnType<typeof may> {
  if (!answer) {
    const allowed = may(person, 'answer-remark', { place }, at)
    if (allowed.refused) return allowed
    const { responsible } = duty
    return responsible && responsible.account !== allowed.value.id
      ? refuse('forbidden', 'remark-of-another', { name: responsible.name })
      : allowed
  }
  if (!second || second.answer || settled) {
    const allowed = may(person, 'answer-remark', { place }, at)
    return allowed.refused ? allowed : refuse('conflict', 'remark-answered-before', {})
  }
  return may(person, 'look-again-at-remark', { place, decidedBy: [answer.by.account] }, at)
}

async function movedLines(
  situation: Situation,
  year: number,
  { moved }: WrittenAnswer,
): Promise<{ refused: false; value: Answer['moved'] } | Refusal> {
  const budget = moved.length > 0 ? await budgetHere(situation, year) : null
  const found = moved.map(({ from, to, amount }) => ({
    from: budget && lineIn(budget, from),
    to: budget && lineIn(budget, to),
    amount,
  }))
  const known = found.flatMap(({ from, to, amount }) =>
    from && to ? [{ from: remarkLine(from), to: remarkLine(to), amount }] : [],
  )
  if (!budget || known.length < moved.length)
    return moved.length === 0 ? accepted([]) : refuse('conflict', 'remark-line-gone', {})
  const faults = moved.flatMap(({ from, amount }, at) => {
    const line = lineIn(budget, from)
    const has = (line && amountOf(line, planIn(budget))) ?? tyiyn(0)
    return amount > has ? [fault(`amount-${at}`, 'remark-less-than-nothing', { amount: has })] : []
  })
  return faults.length > 0 ? refuseInput(faults) : accepted(known)
}
