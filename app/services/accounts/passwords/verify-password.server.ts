import { parseContact } from '#app/domain/accounts/contact.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { accountBy, personOf } from '#models/accounts/account.server.ts'
import { passwordMatches } from './hash-password.server.ts'

/** The person whose phone or mail and password these are; null, after the same time, for whatever does not match. */
export async function verifyPassword(
  place: string,
  login: string,
  password: string,
): Promise<Person | null> {
  const contact = parseContact(login)
  const account = contact ? await accountBy(place, contact) : null
  const matches = await passwordMatches(account?.password ?? null, password)
  return account && matches ? personOf(account) : null
}
