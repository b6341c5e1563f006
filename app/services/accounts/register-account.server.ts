import { masked } from '#app/domain/accounts/contact.ts'
import { checkRegistration, type TypedRegistration } from '#app/domain/accounts/registration.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountByIn } from '#models/accounts/account.server.ts'
import { checkReachable } from './check-reachable.server.ts'
import { issueCode } from './codes/issue-code.server.ts'
import { hashPassword } from './passwords/hash-password.server.ts'
import { type KnownDevices, takeCode } from './take-try.server.ts'

/**
 * Begins a registration and sends a code; an account there is only once the code is typed. A phone or mail that has
 * an account gets a message that says so: the page and its time are the same.
 */
export async function registerAccount(
  situation: Situation,
  typed: TypedRegistration,
  devices: KnownDevices,
): Promise<Outcome<{ token: string; sentTo: string }>> {
  const { place, at } = situation
  const villages = (await villagesOn(place, at)).map(({ number }) => number)
  const checked = checkRegistration(typed, villages, dayOf(at))
  if (checked.refused) return checked
  const registration = checked.value
  const reachable = await checkReachable(place, registration.contact)
  if (reachable.refused) return reachable
  const allowed = await takeCode(situation, 'register', registration.contact, devices)
  if (allowed.refused) return allowed
  const password = await hashPassword(typed.password)
  return perform(situation, async (tx) => {
    const known = await accountByIn(tx, place, registration.contact)
    const token = await issueCode(tx, situation, {
      purpose: 'register',
      contact: registration.contact,
      account: known?.number ?? null,
      pending: known ? null : { ...registration, password },
    })
    const sentTo = masked(registration.contact)
    return done({ token, sentTo }, 'registration-begun', `account/${known?.number ?? 'new'}`)
  })
}
