import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Contact, contactFault, parseContact, written } from '#app/domain/accounts/contact.ts'
import { fault, type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import type { Invitation } from '#app/domain/proposals/proposal.ts'
import { mostCoAuthors } from '#app/domain/proposals/writing/limits.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { accountByIn } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { type ProposalEntry, updateProposal } from '#models/proposals/proposal.server.ts'
import { readSubjectIn } from '../read-subject.server.ts'

export type InviteCoAuthor = { proposal: number; contact: string }

/**
 * Asks somebody of the same municipality to be a co-author. The answer is the same whether the phone or mail has
 * an account here or not: nobody learns who is registered.
 */
export async function inviteCoAuthor(
  situation: Situation,
  { proposal: number, contact: typed }: InviteCoAuthor,
): Promise<Outcome<{ to: string }>> {
  const { person, place, at } = situation
  const contact = parseContact(typed)
  if (!contact) return refuseInput([fault('contact', contactFault(typed), {})])
  return perform(situation, async (tx) => {
    const found = await readSubjectIn(tx, place, number)
    if (found.refused) return found
    const { proposal, subject } = found.value
    const allowed = may(person, 'invite-co-author', subject, at)
    if (allowed.refused) return allowed
    const invited = await invite(tx, situation, proposal, contact)
    if (invited) return invited
    return done({ to: written(contact) }, 'co-author-invited', `proposal/${number}`)
  })
}

/** Writes the invitation and tells the one who is known; the same contact twice is one invitation. */
async function invite(
  tx: Transaction,
  { person, place, at }: Situation,
  {
    number,
    text,
    hidden,
    officeTitles,
    author,
    coAuthors,
    paper,
    invitations,
    state,
  }: ProposalEntry,
  contact: Contact,
): Promise<Refusal | null> {
  if (state === 'withdrawn' || state === 'rejected')
    return refuse('conflict', 'not-in-this-state', { state })
  const name = written(contact)
  if (invitations.some((invitation) => invitation.name === name)) return null
  if (invitations.length + coAuthors.length >= mostCoAuthors)
    return refuse('conflict', 'too-many-co-authors', { max: mostCoAuthors })
  const known = await accountByIn(tx, place, contact)
  const account = known ? accountId(place, known.number) : ''
  if (known && account === person?.id) return refuseInput([fault('contact', 'own-contact', {})])
  if (authorsOf({ author, coAuthors, paper }).includes(account)) return null
  const invitation: Invitation = { account, name, at, accepted: false }
  await updateProposal(tx, place, number, { invitations: [...invitations, invitation] })
  const facts = { proposal: namedBy({ number, text, hidden, officeTitles }), by: author.name }
  await tell(tx, { place, at }, [account], 'co-author-invited', facts)
  return null
}
