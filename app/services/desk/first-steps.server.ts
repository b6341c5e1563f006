import { may } from '#app/domain/permissions/may.ts'
import { type FirstStep, firstStepKeys } from '../first-step.ts'
import { factsOfNouns } from '../nouns.server.ts'
import type { Situation } from '../situation.ts'

const lists = Object.values(factsOfNouns('steps'))

/** What a new municipality still has to set up, for its admin; empty for everybody else, and when all is done. */
export async function firstSteps(situation: Situation): Promise<FirstStep[]> {
  const { person, place, at } = situation
  if (may(person, 'change-own-municipality', { place }, at).refused) return []
  const steps = (await Promise.all(lists.map((list) => list(situation)))).flat()
  return steps.some(({ done }) => !done) ? inTheirOrder(steps) : []
}

const inTheirOrder = (steps: readonly FirstStep[]) =>
  firstStepKeys.flatMap((key) => steps.filter((step) => step.key === key))
