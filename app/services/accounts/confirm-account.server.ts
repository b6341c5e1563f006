import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { insertAccount } from '#models/accounts/account.server.ts'
import { type OneTimeCode, spendCode } from '#models/accounts/one-time-code.server.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { checkTypedCode } from './codes/check-typed-code.server.ts'
import { findInvitations } from './proposals.server.ts'

/** Makes the account that a registration asked for; returns its id, so that its owner is signed in at once. */
export async function confirmAccount(
  situation: Situation,
  typed: { token: string; code: string },
): Promise<Outcome<{ account: string }>> {
  const sent = await checkTypedCode(situation, 'register', typed)
  if (sent.refused) return sent
  try {
    return await makeAccount(situation, sent.value)
  } catch (error) {
    // The same phone or mail was confirmed in another window: its unique index says so.
    if (isDuplicate(error, 'phone') || isDuplicate(error, 'mail'))
      return refuse('conflict', 'already-registered', {})
    throw error
  }
}

function makeAccount(situation: Situation, { token, pending }: OneTimeCode) {
  const { place, at, language } = situation
  return perform(situation, async (tx) => {
    const fresh = await spendCode(tx, place, token, at)
    if (!fresh || !pending) return refuse('conflict', 'code-expired', {})
    const { contact, ...registration } = pending
    const number = await insertAccount(tx, {
      ...registration,
      place,
      at,
      language,
      phone: contact.channel === 'sms' ? contact.to : null,
      mail: contact.channel === 'mail' ? contact.to : null,
      roles: ['resident'],
      confirmed: true,
    })
    const account = accountId(place, number)
    await findInvitations(tx, { place, number }, contact)
    return done({ account }, 'account-registered', `account/${number}`, { by: contact.channel })
  })
}
