import type { HearingQuestion } from '#app/domain/hearings/question.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { changeQuestion, readQuestion } from '#models/hearings/question.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'

type Which = { hearing: number; number: number }

/** Says who answers a question, or answers it: once, for everybody to read. Whoever asked on the portal is told. */
export function answerQuestion(
  situation: Situation,
  which: Which,
  { responsible, answer }: { responsible: string; answer: string },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'answer-question', { place }, at)
    if (allowed.refused) return allowed
    const question = await readQuestion(tx, { place, ...which })
    if (!question) return refuse('missing', 'not-here', {})
    if (question.answer) return refuse('conflict', 'hearing-question-answered', {})
    const { remark } = question
    if (remark)
      return refuse('conflict', 'hearing-question-taken-over', {
        ...{ year: remark.year, remark: remark.number },
      })
    const given = answer === '' ? null : { text: answer, at, by: allowed.value.name }
    const named = responsible === question.responsible ? {} : { responsible, given: at }
    await changeQuestion(tx, question, { ...named, answer: given })
    if (given) await tellAsker(tx, situation, question, answer)
    const { hearing, number } = question
    const act = given ? 'hearing-answered' : 'hearing-question-given'
    return done(number, act, `hearing/${hearing}`, { number })
  })
}

async function tellAsker(
  tx: Transaction,
  situation: Situation,
  { account, hearing, number }: HearingQuestion,
  answer: string,
) {
  if (account) await tell(tx, situation, [account], 'hearing-answered', { hearing, number, answer })
}

/** Takes a question from the public page, which says why; with an empty reason nothing is done. */
export function hideQuestion(
  situation: Situation,
  which: Which,
  reason: string,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'hide-question', { place }, at)
    if (allowed.refused) return allowed
    const question = await readQuestion(tx, { place, ...which })
    if (!question) return refuse('missing', 'not-here', {})
    if (question.hidden) return refuse('conflict', 'hearing-question-hidden', {})
    await changeQuestion(tx, question, { hidden: { at, reason } })
    const { hearing, number } = question
    return done(number, 'hearing-question-hidden', `hearing/${hearing}`, { number, reason })
  })
}
