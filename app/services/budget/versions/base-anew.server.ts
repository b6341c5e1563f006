import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { changeVersion, readVersion } from '#models/budget/version.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { overtakenBy } from '../rehearsal/earlier.server.ts'
import type { Of } from './change-version.server.ts'

/**
 * Bases a draft on the version that was published since it was begun: its own lines stay as they are, and whoever does it
 * has seen which of them differ from that one.
 */
export function baseAnew(situation: Situation, of: Of): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const version = await readVersion(tx, { place, ...of })
    if (!version) return refuse('missing', 'not-here', {})
    if (version.state === 'published') return refuse('conflict', 'budget-is-published', {})
    const newer = await overtakenBy(place, version, tx)
    if (!newer || !(await changeVersion(tx, version, { basis: newer.number })))
      return refuse('conflict', 'stands-otherwise', {})
    const details = { version: of.number, basis: newer.number }
    return done(of, 'budget-based-anew', `budget/${of.year}/${of.number}`, details)
  })
}
