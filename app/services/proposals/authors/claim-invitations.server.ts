import { type Contact, written } from '#app/domain/accounts/contact.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { proposalsInviting, updateProposal } from '#models/proposals/proposal.server.ts'

/** Whoever was asked to be a co-author before having an account finds the invitation once the contact is theirs. */
export async function claimInvitations(
  tx: Transaction,
  place: string,
  contact: Contact,
  account: string,
) {
  const name = written(contact)
  for (const { number, invitations } of await proposalsInviting(tx, place, name)) {
    const theirs = invitations.map((one) =>
      one.name === name && one.account === '' ? { ...one, account } : one,
    )
    await updateProposal(tx, place, number, { invitations: theirs })
  }
}
