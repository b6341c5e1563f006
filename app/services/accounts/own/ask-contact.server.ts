import { contactFault, parseContact, written } from '#app/domain/accounts/contact.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { type Account, readAccountById } from '#models/accounts/account.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { checkReachable } from '../check-reachable.server.ts'
import { issueCode } from '../codes/issue-code.server.ts'
import { proveOwner } from '../passwords/prove-owner.server.ts'
import { type KnownDevices, takeCode } from '../take-try.server.ts'

/** Phone and mail of whoever asks, as people here write them; null where there is none. */
export type OwnContacts = { phone: string | null; mail: string | null }

export async function readOwnContacts({ person }: Situation): Promise<Outcome<OwnContacts>> {
  const account = person ? await readAccountById(person.id) : null
  if (!account) return refuse('forbidden', 'sign-in-first', {})
  return accepted(ownContacts(account))
}

function ownContacts({ phone, mail }: Account): OwnContacts {
  return { phone: phone && written({ channel: 'sms', to: phone }), mail }
}

/**
 * Sends a code to the phone or mail that somebody wants to have from now on; nothing changes before it is typed. Where
 * another account has it, its owner is written to instead of a code, and whoever asks sees no difference.
 */
export async function askContact(
  situation: Situation,
  { login, current }: { login: string; current: string },
  devices: KnownDevices,
): Promise<Outcome<{ token: string }>> {
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', contactFault(login), {})])
  const owner = await proveOwner(situation, { current })
  if (owner.refused) return owner
  const { place, number, phone, mail } = owner.value
  if (contact.to === phone || contact.to === mail)
    return refuseInput([fault('login', 'contact-stands', {})])
  const reachable = await checkReachable(place, contact)
  if (reachable.refused) return reachable
  const allowed = await takeCode(situation, 'code', contact, devices)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const asked = { purpose: 'contact' as const, contact, account: number, pending: null }
    const token = await issueCode(tx, situation, asked)
    return done({ token }, 'contact-asked', `account/${number}`)
  })
}
