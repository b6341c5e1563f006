import { roles } from '#app/domain/accounts/role.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readPersonal } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountsWith } from '#models/accounts/account.server.ts'
import { type Colleague, colleagueOf } from './colleague.server.ts'

/** Everybody with a role beyond that of a resident. That it was read, and by whom, leaves an audit line. */
export async function readPeople(situation: Situation): Promise<Outcome<Colleague[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-people', { place }, at)
  if (allowed.refused) return allowed
  const beyond = roles.filter((role) => role !== 'resident')
  const people = (await accountsWith(place, beyond)).map(colleagueOf)
  const read = { act: 'people-read', subject: 'accounts/staff', people: people.length } as const
  return readPersonal(situation, people, read)
}
