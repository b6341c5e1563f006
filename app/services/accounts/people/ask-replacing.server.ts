import { contactFault, masked, parseContact } from '#app/domain/accounts/contact.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import { type FieldFault, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { writeAct } from '#app/services/signatures/ask-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { accountByIn, readAccountIn, writtenContacts } from '#models/accounts/account.server.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { checkReachable } from '../check-reachable.server.ts'
import { accountOfPin, belongsToAnother, personTag, type Vault } from '../roll.server.ts'
import { signContact } from './sign-contact.server.ts'

/** What a clerk writes down at the counter: the phone or mail that was lost, the document, and the new one. */
export type LostContact = { lost: string; born: Day; pin: string; seen: boolean; login: string }

/**
 * Asks that an account get another phone or mail, because its owner has lost what stands in it and showed a document. What
 * is lost is written to at once: whoever still reads there can object before the second signature. Without what was lost
 * the account is found by the PIN that was noted for it: so somebody comes by an account that another opened in their name.
 */
export async function askReplacing(
  situation: Situation,
  vault: Vault,
  { lost, born, pin, seen, login }: LostContact,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const allowed = may(person, 'replace-contact', { place }, at)
  if (allowed.refused) return allowed
  const [before, contact] = [lost ? parseContact(lost) : null, parseContact(login)]
  const tagged = await personTag(vault, place, pin)
  const faults: FieldFault[] = [
    ...(before || !lost ? [] : [fault('lost', contactFault(lost), {})]),
    ...(tagged.refused ? tagged.faults : []),
    ...(seen ? [] : [fault('seen', 'document-not-seen', {})]),
    ...(contact ? [] : [fault('login', contactFault(login), {})]),
  ]
  if (tagged.refused || !contact || faults.length > 0) return refuseInput(faults)
  const reachable = await checkReachable(place, contact)
  if (reachable.refused) return reachable
  try {
    return await perform(situation, async (tx) => {
      const account = before
        ? await accountByIn(tx, place, before)
        : await readByPin(tx, place, tagged.value)
      if (!account?.confirmed)
        return refuseInput([fault('lost', lost ? 'no-such-resident' : 'no-account-of-pin', {})])
      if (account.born !== born) return refuseInput([fault('born', 'born-otherwise', {})])
      if (await belongsToAnother(tx, account, tagged.value))
        return refuseInput([fault('pin', 'pin-not-the-accounts', {})])
      const { number, language } = account
      const subject = `account/${number}`
      const asked = { place, subject, payload: contact, reason: '', at, askedBy: allowed.value.id }
      const prepared = await signContact.prepare(tx, asked)
      if (!prepared) return refuse('missing', 'no-such-account', {})
      // Nobody asks for their own account: another colleague sees that document.
      const still = may(person, 'replace-contact', prepared.subject, at)
      if (still.refused) return still
      const act = await writeAct(tx, signContact, { asked, prepared, by: still.value })
      if (typeof act !== 'number') return act
      const readers = writtenContacts(account).map((one) => ({ contact: one, language }))
      const facts = { channel: contact.channel, to: masked(contact) }
      await tell(tx, situation, readers, 'contact-replacing', facts)
      return done(act, 'act-asked', subject, { kind: signContact.name, act, reason: '' })
    })
  } catch (error) {
    if (isDuplicate(error, 'kind')) return refuse('conflict', 'act-already-asked', {})
    throw error
  }
}

async function readByPin(tx: Transaction, place: string, tag: string) {
  const number = await accountOfPin(tx, place, tag)
  return number === null ? null : readAccountIn(tx, place, number)
}
