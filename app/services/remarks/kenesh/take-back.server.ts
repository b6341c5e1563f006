import { isDraft } from '#app/domain/budget/version.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { standingGate } from '#app/domain/remarks/kenesh.ts'
import { gatesOf, writeTakenBack } from '#models/remarks/kenesh-gate.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { budgetHere } from '../budget-here.server.ts'

/**
 * Takes a draft back from the kenesh: only then may another one be published, and remarks are taken again. The reason is
 * public, and the record of what was put, over which remarks and by whom, stays beside it.
 */
export function takeBack(
  situation: Situation,
  year: number,
  { reason }: { reason: string },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'put-to-kenesh', { place }, at)
    if (allowed.refused) return allowed
    const gate = standingGate(await gatesOf(tx, place, year))
    if (!gate) return refuse('conflict', 'kenesh-not-put', {})
    const budget = await budgetHere(situation, year, tx)
    if (!budget || !isDraft(budget.plan.kind))
      return refuse('conflict', 'budget-adopted-before', { year })
    if (reason === '') return refuseInput([fault('reason', 'fill-in', {})])
    const by = { account: allowed.value.id, name: allowed.value.name }
    if (!(await writeTakenBack(tx, gate, { at, by, reason })))
      return refuse('conflict', 'kenesh-not-put', {})
    const { version } = gate
    return done(year, 'draft-taken-back', `budget/${year}/${version}`, { year, version, reason })
  })
}
