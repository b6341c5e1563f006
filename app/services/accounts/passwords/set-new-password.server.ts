import { accountId } from '#app/domain/accounts/account-id.ts'
import { checkPassword, ownWords } from '#app/domain/accounts/password.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccount, updateAccount } from '#models/accounts/account.server.ts'
import { type OneTimeCode, spendCode } from '#models/accounts/one-time-code.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import { checkTypedCode } from '../codes/check-typed-code.server.ts'
import { hashPassword } from './hash-password.server.ts'

type Typed = { token: string; code: string; password: string }

/** Sets a password by a code that was sent; every session of the account ends. Returns the account's id. */
export async function setNewPassword(
  situation: Situation,
  typed: Typed,
): Promise<Outcome<{ account: string }>> {
  const sent = await checkTypedCode(situation, 'password', typed)
  if (sent.refused) return sent
  // Only after the code: a refusal of the own phone or name would tell a stranger whose it is.
  const strong = checkPassword(typed.password, await wordsOf(sent.value))
  if (strong.refused) return refuseInput([{ field: 'password', reason: strong.reason }])
  return writePassword(situation, sent.value, await hashPassword(typed.password))
}

async function wordsOf({ place, account }: OneTimeCode): Promise<string[]> {
  const owner = account === null ? null : await readAccount(place, account)
  return owner ? ownWords(owner) : []
}

function writePassword(situation: Situation, sent: OneTimeCode, password: string) {
  const { place, at } = situation
  return perform(situation, async (tx) => {
    const fresh = await spendCode(tx, place, sent.token, at)
    if (!fresh || sent.account === null) return refuse('conflict', 'code-expired', {})
    await updateAccount(tx, place, sent.account, { password, confirmed: true })
    const ended = await endSessionsBut(tx, place, sent.account, null)
    const account = accountId(place, sent.account)
    return done({ account }, 'password-changed', `account/${sent.account}`, { by: 'code', ended })
  })
}
