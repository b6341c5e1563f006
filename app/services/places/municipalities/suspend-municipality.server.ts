import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { municipalitiesIn, updateMunicipality } from '#models/places/municipality.server.ts'
import { doneForBoth } from './record-for-both.server.ts'

/**
 * Lets a municipality's portal stand still, or go on. While it stands still everything public stays readable with the
 * reason above it, and nothing is written.
 */
export async function suspendMunicipality(
  situation: Situation,
  {
    municipality: asked,
    suspend,
    reason,
  }: { municipality: string; suspend: boolean; reason: string },
): Promise<Outcome<{ place: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'suspend-municipality', { place }, at)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const found = (await municipalitiesIn(tx)).find((one) => one.place === asked)
    if (!found) return refuse('missing', 'not-here', {})
    if (Boolean(found.suspended) === suspend)
      return refuse('conflict', suspend ? 'is-suspended' : 'is-not-suspended', {})
    await updateMunicipality(tx, asked, { suspended: suspend ? { since: at, reason } : null })
    const action = suspend ? 'municipality-suspended' : 'municipality-resumed'
    return doneForBoth(tx, situation, asked, { place: asked }, { action, details: { reason } })
  })
}
