import { contactFault, parseContact } from '#app/domain/accounts/contact.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { grantable, needsTwoPersons } from '#app/domain/accounts/role-change.ts'
import { fault, type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { writeAct } from '#app/services/signatures/ask-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { insertAccount } from '#models/accounts/account.server.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { checkReachable } from '../check-reachable.server.ts'
import { signRole } from './sign-role.server.ts'

type Typed = { name: string; login: string; role: Role }

/**
 * Makes an account for somebody who works here and never registered; a message leads them to set their password. A
 * role of staff waits for a second person, and the message with it.
 */
export async function addColleague(
  situation: Situation,
  { name, login, role }: Typed,
): Promise<Outcome<{ account: number; act: number | null }>> {
  const { person, place, at, language } = situation
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return allowed
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', contactFault(login), {})])
  if (!grantable.includes(role)) return refuseInput([fault('role', 'choose-one', {})])
  const reachable = await checkReachable(place, contact)
  if (reachable.refused) return reachable
  const phone = contact.channel === 'sms' ? contact.to : null
  const mail = contact.channel === 'mail' ? contact.to : null
  const blank = { password: null, born: null, village: null, residentSince: null, confirmed: false }
  const account = {
    place,
    name,
    phone,
    mail,
    roles: needsTwoPersons(role) ? [] : [role],
    language,
    at,
    ...blank,
  }
  try {
    return await perform(situation, async (tx) => {
      const number = await insertAccount(tx, account)
      const act = await askForRole(tx, situation, { number, role, by: allowed.value })
      if (act !== null && typeof act !== 'number') return act
      if (act === null)
        await tell(tx, situation, [{ contact, language }], 'colleague-added', { name })
      return done({ account: number, act }, 'colleague-added', `account/${number}`, { role })
    })
  } catch (error) {
    if (isDuplicate(error, 'phone') || isDuplicate(error, 'mail'))
      return refuse('conflict', 'already-registered', {})
    throw error
  }
}

/** The number that the role waits under; null where it needs nobody else. */
async function askForRole(
  tx: Transaction,
  { place, at }: Situation,
  { number, role, by }: { number: number; role: Role; by: Person },
): Promise<number | Refusal | null> {
  if (!needsTwoPersons(role)) return null
  const payload = { role, grant: true }
  const asked = { place, subject: `account/${number}`, reason: '', payload, at, askedBy: by.id }
  const prepared = await signRole.prepare(tx, asked)
  if (!prepared) throw new Error(`account ${number} is gone under its own making`)
  return writeAct(tx, signRole, { asked, prepared, by })
}
