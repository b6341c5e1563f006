import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkHiding, hiddenBy, type ProblemModeration } from '#app/domain/problems/evaluation.ts'
import { changeProblem, readProblem } from '#models/problems/problem.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

/** Hides the words of a report behind the reason or takes them away from the public, or shows them again. */
export function moderateProblem(
  situation: Situation,
  number: number,
  { kind, reason }: { kind: ProblemModeration; reason: string },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const problem = await readProblem(tx, { place, number })
    if (!problem) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'moderate-problem', { place }, at)
    if (allowed.refused) return allowed
    const stands = checkHiding(kind, problem)
    if (stands.refused) return stands
    const hidden = hiddenBy(kind, { reason, at, by: allowed.value.id })
    if (!(await changeProblem(tx, problem, { hidden, updated: at })))
      return refuse('conflict', 'stands-otherwise', {})
    const act = hidden ? 'problem-hidden' : 'problem-shown'
    return done(number, act, `problem/${number}`, { reason })
  })
}
