import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Contact, masked, parseContact } from '#app/domain/accounts/contact.ts'
import { type Role, roles } from '#app/domain/accounts/role.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Account, accountBy, accountsWith, contactOf } from '#models/account.server.ts'

/** What an admin sees of a person: enough to tell them apart. */
export type Colleague = {
  id: string
  number: number
  name: string
  contact: string
  roles: readonly Role[]
  confirmed: boolean
}

export type People = { staff: Colleague[]; found: Colleague | null }

/**
 * Everybody with a role beyond that of a resident, and the one whose phone or mail was typed. That it was read, and
 * by whom, is an act like any other.
 */
export async function readPeople(
  situation: Situation,
  { login }: { login: string },
): Promise<Outcome<People>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-people', { place }, at)
  if (allowed.refused) return allowed
  const contact = login ? parseContact(login) : null
  if (login && !contact) return refuseInput([fault('login', 'not-a-phone-or-mail', {})])
  const people = await find(place, contact)
  const recorded = await perform(situation, async () =>
    done(true, 'people-read', people.found ? `account/${people.found.number}` : 'accounts/staff', {
      people: people.staff.length + (people.found ? 1 : 0),
    }),
  )
  return recorded.refused ? recorded : accepted(people)
}

async function find(place: string, contact: Contact | null): Promise<People> {
  const [staff, found] = await Promise.all([
    accountsWith(
      place,
      roles.filter((role) => role !== 'resident'),
    ),
    contact ? accountBy(place, contact) : null,
  ])
  return { staff: staff.map(colleague), found: found && colleague(found) }
}

function colleague(account: Account): Colleague {
  const { place, number, name, confirmed } = account
  const contact = contactOf(account)
  return {
    id: accountId(place, number),
    number,
    name,
    contact: contact ? masked(contact) : '',
    roles: account.roles,
    confirmed,
  }
}
