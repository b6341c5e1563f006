import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Complaint } from '#app/domain/problems/complaint.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { hasComplained, insertComplaint } from '#models/problems/complaint.server.ts'
import { readProblem } from '#models/problems/problem.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { readBoth } from '../problems-here.server.ts'

/** A report as whoever complains about it sees it; `complained` says that they did already. */
export type Complainable = { number: number; title: string; complained: boolean }

export async function openComplainable(
  situation: Situation,
  number: number,
): Promise<Outcome<Complainable>> {
  const { person, place, at } = situation
  const found = await readBoth(situation, number)
  if (found.refused) return found
  const allowed = may(person, 'complain-about-problem', { place }, at)
  if (allowed.refused) return allowed
  const complained = await hasComplained(place, number, allowed.value.id)
  return accepted({ number, title: found.value.shown.title, complained })
}

/** Somebody tells the clerk that the words of a report break the rules: once each, which the index sees to. */
export async function complainAboutProblem(
  situation: Situation,
  number: number,
  { ground, text }: Pick<Complaint, 'ground' | 'text'>,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  try {
    return await perform(situation, async (tx) => {
      const problem = await readProblem(tx, { place, number })
      if (!problem) return refuse('missing', 'not-here', {})
      const allowed = may(person, 'complain-about-problem', { place }, at)
      if (allowed.refused) return allowed
      const { id: account } = allowed.value
      await insertComplaint(tx, {
        ...{ place, problem: number, account, ground, text, at, answer: null },
      })
      return done(number, 'problem-complained', `problem/${number}`, { ground })
    })
  } catch (error) {
    if (isDuplicate(error, 'account')) return refuse('conflict', 'reported-before', {})
    throw error
  }
}
