import { parseContact } from '#app/domain/accounts/contact.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { grantable } from '#app/domain/accounts/role-change.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { texts } from '#app/i18n/texts.ts'
import { writeMessage } from '#app/services/alerts/write-message.server.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { insertAccount } from '#models/accounts/account.server.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { checkReachable } from '../check-reachable.server.ts'

type Typed = { name: string; login: string; role: Role; address: string }

/**
 * Makes an account for somebody who works here and never registered; a message leads them to set their password.
 * `address` is where they do that, complete.
 */
export async function addColleague(
  situation: Situation,
  { name, login, role, address }: Typed,
): Promise<Outcome<{ account: number }>> {
  const { person, place, at, language } = situation
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return allowed
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', 'not-a-phone-or-mail', {})])
  if (!grantable.includes(role)) return refuseInput([fault('role', 'choose-one', {})])
  const reachable = await checkReachable(place, contact)
  if (reachable.refused) return reachable
  const phone = contact.channel === 'sms' ? contact.to : null
  const mail = contact.channel === 'mail' ? contact.to : null
  const blank = { password: null, born: null, village: null, residentSince: null, confirmed: false }
  const account = { place, name, phone, mail, roles: [role], language, at, ...blank }
  try {
    return await perform(situation, async (tx) => {
      const number = await insertAccount(tx, account)
      const text = texts(language).accountMessages.colleague({ name, address })
      await writeMessage(tx, situation, { contact, language, ...text })
      return done({ account: number }, 'colleague-added', `account/${number}`, { role })
    })
  } catch (error) {
    if (isDuplicate(error, 'phone') || isDuplicate(error, 'mail'))
      return refuse('conflict', 'already-registered', {})
    throw error
  }
}
