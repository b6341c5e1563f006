import { accountOf } from '#app/domain/accounts/account-id.ts'
import { type Contact, masked } from '#app/domain/accounts/contact.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import {
  type Account,
  readAccountIn,
  updateAccount,
  writtenContacts,
} from '#models/accounts/account.server.ts'
import {
  deleteCodesOf,
  type OneTimeCode,
  readCode,
  spendCode,
} from '#models/accounts/one-time-code.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { tell } from '../../tell.server.ts'
import { checkTypedCode } from '../codes/check-typed-code.server.ts'
import { resendCode } from '../codes/resend-code.server.ts'
import { findInvitations } from '../proposals.server.ts'
import type { KnownDevices } from '../take-try.server.ts'

/** The request for another phone or mail that whoever asks began themselves; nobody finds another's. */
async function ownRequest({ person, place }: Situation, token: string) {
  const sent = await readCode(place, token)
  const own = sent?.purpose === 'contact' && sent.account === accountOf(person?.id ?? '')?.number
  return own ? accepted(sent) : refuse('missing', 'code-expired', {})
}

/** Where the code for it went, masked. */
export async function readContactRequest(
  situation: Situation,
  token: string,
): Promise<Outcome<{ sentTo: string }>> {
  const sent = await ownRequest(situation, token)
  return sent.refused ? sent : accepted({ sentTo: masked(sent.value.contact) })
}

export async function resendContactCode(
  situation: Situation,
  token: string,
  devices: KnownDevices,
): Promise<Outcome<true>> {
  const sent = await ownRequest(situation, token)
  return sent.refused ? sent : resendCode(situation, token, devices)
}

type Typed = { token: string; code: string; session: string | null }

/**
 * Puts the phone or mail that a code proved in the place of the one before. Everywhere else the account is signed out,
 * codes on their way to the old one open nothing any more, and whoever reads there learns of it.
 */
export async function changeContact(
  situation: Situation,
  { token, code, session }: Typed,
): Promise<Outcome<true>> {
  const asked = await ownRequest(situation, token)
  if (asked.refused) return asked
  const sent = await checkTypedCode(situation, 'contact', { token, code })
  if (sent.refused) return sent
  try {
    return await perform(situation, (tx) => write(tx, situation, sent.value, session))
  } catch (error) {
    // Only whoever has read the code gets here: of their own phone or mail they may learn that it has an account.
    if (isDuplicate(error, 'phone') || isDuplicate(error, 'mail'))
      return refuse('conflict', 'already-registered', {})
    throw error
  }
}

async function write(
  tx: Transaction,
  situation: Situation,
  { token, contact, account: number }: OneTimeCode,
  session: string | null,
) {
  const { place, at } = situation
  const fresh = await spendCode(tx, place, token, at)
  const account = number === null ? null : await readAccountIn(tx, place, number)
  if (!fresh || !account) return refuse('conflict', 'code-expired', {})
  await replaceContact(tx, situation, account, { contact, kept: session, token })
  return done(true as const, 'contact-changed', `account/${number}`, { by: contact.channel })
}

type Replacing = { contact: Contact; kept: string | null; token: string }

/** The writes of a changed phone or mail, and the notice to those that stood before. */
async function replaceContact(
  tx: Transaction,
  situation: Situation,
  account: Account,
  { contact, kept, token }: Replacing,
) {
  const { place, number, language } = account
  const field = contact.channel === 'sms' ? 'phone' : 'mail'
  await updateAccount(tx, place, number, { [field]: contact.to, confirmed: true })
  await endSessionsBut(tx, place, number, kept)
  await deleteCodesOf(tx, place, number, token)
  await findInvitations(tx, account, contact)
  const readers = writtenContacts(account).map((before) => ({ contact: before, language }))
  const facts = { channel: contact.channel, to: masked(contact) }
  await tell(tx, situation, readers, 'contact-changed', facts)
}
