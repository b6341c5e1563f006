import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { withdrawableStates } from '#app/domain/proposals/state.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { readSubjectIn } from './read-subject.server.ts'

/** Whoever sent a proposal first takes it back. It stays reachable with its history, and leaves the lists. */
export function withdrawProposal(
  situation: Situation,
  { proposal: number }: { proposal: number },
): Promise<Outcome<{ proposal: number }>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const found = await readSubjectIn(tx, place, number)
    if (found.refused) return found
    const { proposal, subject } = found.value
    const allowed = may(person, 'withdraw-proposal', subject, at)
    if (allowed.refused) return allowed
    const { state } = proposal
    if (!withdrawableStates.includes(state))
      return refuse('conflict', 'not-in-this-state', { state })
    await updateProposal(tx, place, number, { state: 'withdrawn', changedAt: at })
    return done({ proposal: number }, 'proposal-withdrawn', `proposal/${number}`, { from: state })
  })
}
