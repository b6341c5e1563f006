import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { cloneRound } from '#app/domain/rounds/clone-round.ts'
import type { RoundPlan } from '#app/domain/rounds/plan.ts'
import { readRound } from '#models/round.server.ts'
import type { Situation } from '../situation.ts'

/** Next year's plan made from an earlier round, to be looked through before it is created. */
export async function clonePlan(
  { person, place, at }: Situation,
  round: number,
): Promise<Outcome<RoundPlan>> {
  const allowed = may(person, 'create-round', { place }, at)
  if (allowed.refused) return allowed
  const last = await readRound(place, round)
  return last ? accepted(cloneRound(last, at)) : refuse('missing', 'not-here', {})
}
