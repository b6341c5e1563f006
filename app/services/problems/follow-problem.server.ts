import { type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { ProblemSender } from '#app/domain/problems/problem.ts'
import { isClosed } from '#app/domain/problems/state.ts'
import type { ProblemVoice } from '#app/domain/problems/voice.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { countFollower, readProblem } from '#models/problems/problem.server.ts'
import { insertVoice } from '#models/problems/voice.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

type Voice = Pick<ProblemVoice, 'who' | 'reader'>

const voiceOf = ({ account, contact }: ProblemSender, { language }: Situation): Voice | null => {
  if (account) return { who: account, reader: account }
  return contact && { who: contact.to, reader: { contact, language } }
}

/** Whose a report is: of somebody without an account, by the phone or mail that was confirmed. */
const isOwn = ({ account, contact }: ProblemSender, who: string) =>
  account === who || contact?.to === who

/** Writes that somebody follows a report; null where that worked. */
export async function follow(
  tx: Transaction,
  situation: Situation,
  number: number,
  sender: ProblemSender,
): Promise<Refusal | null> {
  const { place, at } = situation
  const problem = await readProblem(tx, { place, number })
  const voice = voiceOf(sender, situation)
  if (!problem || !voice) return refuse('missing', 'not-here', {})
  if (isClosed(problem.state)) return refuse('conflict', 'problem-is-closed', {})
  if (isOwn(problem.sender, voice.who)) return refuse('conflict', 'problem-own', {})
  await insertVoice(tx, { place, problem: number, kind: 'follows', step: 0, at, ...voice })
  await countFollower(tx, problem)
  return null
}

/** Somebody with an account follows a report. */
export function followProblem(situation: Situation, number: number): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return once('problem-followed-before', () =>
    perform(situation, async (tx) => {
      const allowed = may(person, 'follow-problem', { place }, at)
      if (allowed.refused) return allowed
      const { id, name } = allowed.value
      const refused = await follow(tx, situation, number, { account: id, contact: null, name })
      return refused ?? done(number, 'problem-followed', `problem/${number}`, { number })
    }),
  )
}

/** Says of a report that was closed that it is still so: not of one's own, which its sender opens again. */
export function sayStillSo(situation: Situation, number: number): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return once('problem-still-before', () =>
    perform(situation, async (tx) => {
      const allowed = may(person, 'follow-problem', { place }, at)
      if (allowed.refused) return allowed
      const { id } = allowed.value
      const problem = await readProblem(tx, { place, number })
      if (!problem) return refuse('missing', 'not-here', {})
      if (!isClosed(problem.state)) return refuse('conflict', 'problem-not-closed', {})
      if (isOwn(problem.sender, id)) return refuse('conflict', 'problem-own', {})
      const step = problem.steps.length
      await insertVoice(tx, {
        place,
        problem: number,
        kind: 'still',
        step,
        at,
        who: id,
        reader: id,
      })
      return done(number, 'problem-said-still', `problem/${number}`, { number })
    }),
  )
}

async function once(
  before: 'problem-followed-before' | 'problem-still-before',
  act: () => Promise<Outcome<number>>,
): Promise<Outcome<number>> {
  try {
    return await act()
  } catch (error) {
    if (isDuplicate(error, 'who')) return refuse('conflict', before, {})
    throw error
  }
}
