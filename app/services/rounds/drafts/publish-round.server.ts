import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { publishDraft, readRoundOrDraft } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { judgeDraft } from './judge-draft.server.ts'

/** Makes a draft a round that everybody sees. What was possible when it was written must still be. */
export async function publishRound(situation: Situation, number: number): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'publish-round', { place }, at)
    if (allowed.refused) return allowed
    const round = await readRoundOrDraft(tx, place, number)
    if (!round) return refuse('missing', 'not-here', {})
    const { refusal } = await judgeDraft(round, at)
    if (refusal) return refusal
    if (!(await publishDraft(tx, place, number)))
      throw new Error(`draft ${number} of ${place} was published under its own transaction`)
    return done(number, 'round-created', `round/${number}`, { year: round.year })
  })
}
