import { dayOf } from '#app/domain/calendar/day.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { faultsOfStep, type StepEntry, stepOf } from '#app/domain/problems/check-problem.ts'
import { changeProblem, readProblem } from '#models/problems/problem.server.ts'
import { voicesAbout } from '#models/problems/voice.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'
import { tellOfReport } from './following.server.ts'
import { readersOf } from './send-problem.server.ts'

/** Says what becomes of a report, with words; whoever sent it and whoever follows it are told. */
export function handleProblem(
  situation: Situation,
  number: number,
  entry: StepEntry,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'handle-problem', { place }, at)
    if (allowed.refused) return allowed
    const problem = await readProblem(tx, { place, number })
    if (!problem) return refuse('missing', 'not-here', {})
    const { same } = entry
    const other = same === null ? null : await readProblem(tx, { place, number: same })
    const faults = faultsOfStep(problem, entry, { other, today: dayOf(at) })
    if (faults.length > 0) return refuseInput(faults)
    const { state } = entry
    const steps = [...problem.steps, stepOf(entry, at)]
    if (!(await changeProblem(tx, problem, { state, steps, updated: at })))
      return refuse('conflict', 'stands-otherwise', {})
    const voices = await voicesAbout(tx, place, number)
    const { key } = problem
    const mine = { number, state, mine: true, key }
    await tell(tx, situation, readersOf(problem), 'problem-changed', mine)
    const followers = voices.map(({ reader }) => reader)
    await tell(tx, situation, followers, 'problem-changed', {
      number,
      state,
      mine: false,
      key: null,
    })
    const except = [problem.sender.account, ...followers]
    await tellOfReport(tx, situation, problem, { number, state, isNew: false }, except)
    return done(number, 'problem-handled', `problem/${number}`, { number, kind: state })
  })
}
