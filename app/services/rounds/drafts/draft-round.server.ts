import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkRound } from '#app/domain/rounds/plan/check-round.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import { insertRound } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { villagesNow } from '../villages-to-name.server.ts'

/** Sets up a round as a draft, which only its officers see until it is published; answers its number. */
export async function draftRound(situation: Situation, plan: RoundPlan): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const allowed = may(person, 'create-round', { place }, at)
  if (allowed.refused) return allowed
  const villages = (await villagesNow(place, at)).map(({ number }) => number)
  const faults = checkRound(plan, { at, before: null, villages })
  if (faults.length > 0) return refuseInput(faults)
  return perform(situation, async (tx) => {
    const number = await insertRound(tx, {
      ...plan,
      place,
      extensions: [],
      frozen: null,
      resultAt: null,
      importedFrom: null,
      draft: true,
    })
    return done(number, 'round-drafted', `round/${number}`, { year: plan.year })
  })
}
