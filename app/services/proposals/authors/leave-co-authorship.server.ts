import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import { publicName } from '#app/domain/words/public-name.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { deleteDraftIn, draftOfChangeIn } from '#models/proposals/proposal-draft.server.ts'
import { readSubjectIn } from '../read-subject.server.ts'

/** A co-author steps back: the name leaves the page, the proposal stays with the others, who are told. */
export function leaveCoAuthorship(
  situation: Situation,
  { proposal: number }: { proposal: number },
): Promise<Outcome<{ proposal: number }>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const found = await readSubjectIn(tx, place, number)
    if (found.refused) return found
    const { proposal, subject } = found.value
    const allowed = may(person, 'leave-co-authorship', subject, at)
    if (allowed.refused) return allowed
    const { id, name } = allowed.value
    const left = proposal.coAuthors.filter(({ account }) => account !== id)
    await updateProposal(tx, place, number, { coAuthors: left, changedAt: at })
    // A change that was begun could not be sent any more.
    const draft = await draftOfChangeIn(tx, place, number, id)
    if (draft) await deleteDraftIn(tx, place, draft.number)
    const first = readersOf({ ...proposal, coAuthors: [] })
    const facts = { proposal: namedBy(proposal), by: publicName(name) }
    await tell(tx, situation, first, 'co-author-left', facts)
    return done({ proposal: number }, 'co-author-left', `proposal/${number}`)
  })
}
