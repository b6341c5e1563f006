import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Contact, contactFault, parseContact } from '#app/domain/accounts/contact.ts'
import { roles as allRoles } from '#app/domain/accounts/role.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'
import { openChannels } from '#app/services/alerts/carriers.server.ts'
import { demonstrationsAreOpen } from '#app/services/demonstrations.server.ts'
import { perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import {
  type Account,
  accountByIn,
  accountsWith,
  insertAccount,
  updateAccount,
} from '#models/accounts/account.server.ts'
import { readSecondFactorIn } from '#models/accounts/second-factor.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { type Municipality, readMunicipality } from '#models/places/municipality.server.ts'
import { doneForBoth } from './record-for-both.server.ts'

/** Who is to administer a municipality; `login` is the phone or mail that the invitation goes to. */
export type Invited = { name: string; login: string }

/** The phone or mail of somebody who is invited, if a message can reach it; the fault stands at `login`. */
export function checkInvited(login: string, demonstration: boolean): Outcome<Contact> {
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', contactFault(login), {})])
  const shown = demonstration && demonstrationsAreOpen()
  if (shown || openChannels().includes(contact.channel)) return accepted(contact)
  const key = contact.channel === 'sms' ? 'no-sms-here' : 'no-mail-here'
  return refuseInput([fault('login', key, {})])
}

/**
 * Makes somebody an admin of a municipality and leads them to set their password. Whoever has an account there keeps
 * it and gets the role. Returns the account's number.
 */
export async function makeAdmin(
  tx: Transaction,
  { at, language }: Pick<Situation, 'at' | 'language'>,
  place: PlaceId,
  { name, contact, by }: { name: string; contact: Contact; by: string },
): Promise<number> {
  const known = await accountByIn(tx, place, contact)
  await tell(tx, { place, at }, [{ contact, language }], 'colleague-added', { name })
  const note = { at, by: [by] }
  if (known) {
    const roles = allRoles.filter((role) => role === 'admin' || known.roles.includes(role))
    const roleNotes = [...(known.roleNotes ?? []), note]
    await updateAccount(tx, place, known.number, { roles, roleNotes })
    return known.number
  }
  const phone = contact.channel === 'sms' ? contact.to : null
  const mail = contact.channel === 'mail' ? contact.to : null
  const blank = { password: null, born: null, village: null, residentSince: null, confirmed: false }
  return insertAccount(tx, {
    place,
    name,
    phone,
    mail,
    roles: ['admin'],
    roleNotes: [note],
    language,
    at,
    ...blank,
  })
}

/** With so many admins who can act, a municipality gives roles itself, by two signatures. */
const enoughAdmins = 2

/** Admins who have set up their second factor, and so can ask for acts and sign them. */
async function readyAdmins(tx: Transaction, admins: readonly Account[]): Promise<number> {
  const factors = admins.map(({ place, number }) => readSecondFactorIn(tx, place, number))
  return (await Promise.all(factors)).filter((factor) => factor !== null).length
}

/**
 * Invites one more admin while fewer than two can act: the first, the second, and another where one lost the phone.
 * Those who are admins are told.
 */
export async function inviteAdmin(
  situation: Situation,
  { municipality: asked, ...invited }: Invited & { municipality: string },
): Promise<Outcome<{ account: number }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'invite-admin', { place }, at)
  if (allowed.refused) return allowed
  const municipality: Municipality | null = await readMunicipality(asked)
  if (!municipality) return refuse('missing', 'not-here', {})
  const contact = checkInvited(invited.login, municipality.demonstration)
  if (contact.refused) return contact
  return perform(situation, async (tx) => {
    const { place: there } = municipality
    const admins = await accountsWith(there, ['admin'])
    if ((await readyAdmins(tx, admins)) >= enoughAdmins)
      return refuse('conflict', 'enough-admins', {})
    const others = admins.map(({ number }) => accountId(there, number))
    const account = await makeAdmin(tx, situation, there, {
      ...invited,
      contact: contact.value,
      by: allowed.value.id,
    })
    const { name } = invited
    await tell(tx, { place: there, at }, others, 'admin-invited', { name })
    const act = { action: 'admin-invited', details: { number: account } } as const
    return doneForBoth(tx, situation, there, { account }, act)
  })
}
