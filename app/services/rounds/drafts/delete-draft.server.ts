import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readRoundOrDraft, deleteDraft as remove } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'

/** Deletes a draft. Its number is not given again; a published round stays for good. */
export async function deleteDraft(situation: Situation, number: number): Promise<Outcome<null>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'delete-round-draft', { place }, at)
    if (allowed.refused) return allowed
    const round = await readRoundOrDraft(tx, place, number)
    if (!round) return refuse('missing', 'not-here', {})
    return (await remove(tx, place, number))
      ? done(null, 'round-draft-deleted', `round/${number}`, { year: round.year })
      : refuse('conflict', 'round-is-published', {})
  })
}
