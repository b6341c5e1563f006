import { contactFault, parseContact } from '#app/domain/accounts/contact.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountBy } from '#models/accounts/account.server.ts'

/** The number of the account with exactly this phone or mail, for whoever gives roles. */
export async function findColleague(
  { person, place, at }: Situation,
  { login }: { login: string },
): Promise<Outcome<{ account: number }>> {
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return allowed
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', contactFault(login), {})])
  const account = await accountBy(place, contact)
  if (!account) return refuseInput([fault('login', 'nobody-by-that-contact', {})])
  return accepted({ account: account.number })
}
