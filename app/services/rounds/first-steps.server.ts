import { pathsOf } from '#app/paths.ts'
import type { FirstSteps } from '../first-step.ts'
import { roundsHere } from './rounds-here.server.ts'

/** The first round, published. */
export const roundSteps: FirstSteps = async (situation) => {
  const { officeRounds } = pathsOf(situation.language, situation.place)
  const rounds = await roundsHere(situation)
  return [{ key: 'round', done: rounds.length > 0, href: officeRounds }]
}
