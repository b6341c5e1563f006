import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { deleteLines } from '#models/budget/lines.server.ts'
import { deleteVersion } from '#models/budget/version.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { Of } from './change-version.server.ts'

/** Throws away a version that was never published; its number is not given again. */
export function throwVersionAway(situation: Situation, of: Of): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const key = { place, ...of }
    if (!(await deleteVersion(tx, key))) return refuse('conflict', 'budget-is-published', {})
    await deleteLines(tx, key)
    return done(of, 'budget-deleted', `budget/${of.year}/${of.number}`, {
      ...{ year: of.year, version: of.number },
    })
  })
}
