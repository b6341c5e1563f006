import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Contact, contactContent, contactWaits, masked } from '#app/domain/accounts/contact.ts'
import { type Refusal, refuse } from '#app/domain/outcome.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import type { ActKind, Hand } from '#app/services/signatures/act-kind.ts'
import { tell } from '#app/services/tell.server.ts'
import {
  type Account,
  accountByIn,
  personOf,
  readAccountIn,
  updateAccount,
  writtenContacts,
} from '#models/accounts/account.server.ts'
import { deleteCodesOf } from '#models/accounts/one-time-code.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { findInvitations } from '../proposals.server.ts'
import { voteUnderWay } from '../rounds.server.ts'

/**
 * The phone or mail of somebody who has lost all they had, by the document that was seen at the counter. It takes the
 * place of every one before. Never while a vote runs, since an account votes; never of an account with an office.
 */
export const signContact: ActKind<Contact | null> = {
  name: 'replace-contact',
  watches: ['account'],
  forgets: true,
  waits: contactWaits,
  async prepare(tx, { place, subject, payload: contact }) {
    const number = numberOfSubject(subject)
    const account = await readAccountIn(tx, place, number)
    // Once it is closed nobody needs to know what was asked for.
    if (!account || !contact) return null
    return {
      subject: { place, decidedBy: [accountId(place, number)] },
      where: null,
      content: contactContent(personOf(account), writtenContacts(account), contact),
      check: () => checkReplacing(tx, account, contact),
      carryOut: (hand) => replaceAll(hand, account, contact),
    }
  },
}

/** Why the phone or mail of an account cannot be replaced now. */
async function checkReplacing(
  tx: Transaction | null,
  { place, number, roles, phone, mail }: Account,
  contact: Contact,
): Promise<Refusal | null> {
  if (roles.some((role) => role !== 'resident')) return refuse('conflict', 'contact-of-office', {})
  if (await voteUnderWay(tx, place)) return refuse('conflict', 'contact-during-vote', {})
  if (contact.to === phone || contact.to === mail) return refuse('conflict', 'contact-stands', {})
  const holder = await accountByIn(tx, place, contact)
  if (holder && holder.number !== number) return refuse('conflict', 'already-registered', {})
  return null
}

async function replaceAll({ tx, at }: Hand, account: Account, contact: Contact) {
  const { place, number, language } = account
  const phone = contact.channel === 'sms' ? contact.to : null
  const mail = contact.channel === 'mail' ? contact.to : null
  await updateAccount(tx, place, number, { phone, mail, confirmed: true })
  await endSessionsBut(tx, place, number, null)
  await deleteCodesOf(tx, place, number)
  await findInvitations(tx, account, contact)
  const readers = [...writtenContacts(account), contact].map((one) => ({ contact: one, language }))
  const facts = { channel: contact.channel, to: masked(contact) }
  await tell(tx, { place, at }, readers, 'contact-replaced', facts)
  return { action: 'contact-changed', details: { by: contact.channel } } as const
}
