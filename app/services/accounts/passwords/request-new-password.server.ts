import { contactFault, parseContact } from '#app/domain/accounts/contact.ts'
import { fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountByIn } from '#models/accounts/account.server.ts'
import { checkReachable } from '../check-reachable.server.ts'
import { issueCode } from '../codes/issue-code.server.ts'
import { type KnownDevices, takeCode } from '../take-try.server.ts'

/** Sends a code for a new password; where nobody has an account by that phone or mail, the message says so. */
export async function requestNewPassword(
  situation: Situation,
  { login }: { login: string },
  devices: KnownDevices,
): Promise<Outcome<{ token: string }>> {
  const contact = parseContact(login)
  if (!contact) return refuseInput([fault('login', contactFault(login), {})])
  const reachable = await checkReachable(situation.place, contact)
  if (reachable.refused) return reachable
  const allowed = await takeCode(situation, 'code', contact, devices)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const known = await accountByIn(tx, situation.place, contact)
    const account = known?.number ?? null
    const asked = { purpose: 'password' as const, contact, account, pending: null }
    const token = await issueCode(tx, situation, asked)
    return done({ token }, 'new-password-asked', `account/${account ?? 'none'}`)
  })
}
