import type { Person } from '#app/domain/accounts/person.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { publicName } from '#app/domain/words/public-name.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ProposalEntry, updateProposal } from '#models/proposals/proposal.server.ts'
import { readSubjectIn } from '../read-subject.server.ts'

export type AnswerInvitation = { proposal: number; joins: boolean }

/** Somebody invited becomes a co-author, named in public from now on, or says no; either way it is answered. */
export function answerInvitation(
  situation: Situation,
  { proposal: number, joins }: AnswerInvitation,
): Promise<Outcome<{ joined: boolean }>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const found = await readSubjectIn(tx, place, number)
    if (found.refused) return found
    const { proposal, subject } = found.value
    const allowed = may(person, 'accept-co-authorship', subject, at)
    if (allowed.refused) return allowed
    if (!person || !isInvited(proposal, person)) return refuse('conflict', 'not-invited', {})
    await updateProposal(tx, place, number, answered(proposal, person, joins))
    const action = joins ? 'co-author-joined' : 'co-author-declined'
    return done({ joined: joins }, action, `proposal/${number}`)
  })
}

function isInvited({ invitations, state }: ProposalEntry, { id }: Person): boolean {
  return state !== 'withdrawn' && invitations.some(({ account }) => account === id)
}

/** The invitation is used up; who joins is an author like the first one. */
function answered({ invitations, coAuthors }: ProposalEntry, person: Person, joins: boolean) {
  const left = invitations.filter(({ account }) => account !== person.id)
  const author = { account: person.id, name: publicName(person.name), village: person.village }
  return { invitations: left, coAuthors: joins ? [...coAuthors, author] : coAuthors }
}
