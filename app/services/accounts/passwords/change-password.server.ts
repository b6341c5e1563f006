import { checkPassword, ownWords } from '#app/domain/accounts/password.ts'
import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { updateAccount } from '#models/accounts/account.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import { hashPassword } from './hash-password.server.ts'
import { proveOwner } from './prove-owner.server.ts'

type Typed = { current: string; password: string; session: string | null }

/** Changes one's own password; every other session of the account ends. Returns how many. */
export async function changePassword(
  situation: Situation,
  { current, password, session }: Typed,
): Promise<Outcome<{ ended: number }>> {
  const owner = await proveOwner(situation, { current })
  if (owner.refused) return owner
  const account = owner.value
  const { place, number } = account
  const strong = checkPassword(password, ownWords(account))
  if (strong.refused) return refuseInput([{ field: 'password', reason: strong.reason }])
  const hashed = await hashPassword(password)
  return perform(situation, async (tx) => {
    await updateAccount(tx, place, number, { password: hashed })
    const ended = await endSessionsBut(tx, place, number, session)
    return done({ ended }, 'password-changed', `account/${number}`, { by: 'password', ended })
  })
}
