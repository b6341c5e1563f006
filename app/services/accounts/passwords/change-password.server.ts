import { checkPassword, ownWords } from '#app/domain/accounts/password.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccountById, updateAccount } from '#models/accounts/account.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import { forgive, takeTry } from '../take-try.server.ts'
import { hashPassword, passwordMatches } from './hash-password.server.ts'

type Typed = { current: string; password: string; session: string | null }

/** Changes one's own password; every other session of the account ends. Returns how many. */
export async function changePassword(
  situation: Situation,
  { current, password, session }: Typed,
): Promise<Outcome<{ ended: number }>> {
  const account = situation.person ? await readAccountById(situation.person.id) : null
  if (!account) return refuse('forbidden', 'sign-in-first', {})
  const { place, number } = account
  const allowed = await takeTry(situation, 'sign-in', `password ${number}`)
  if (allowed.refused) return allowed
  if (!(await passwordMatches(account.password, current)))
    return refuseInput([fault('current', 'password-wrong', {})])
  const strong = checkPassword(password, ownWords(account))
  if (strong.refused) return refuseInput([{ field: 'password', reason: strong.reason }])
  await forgive(situation, 'sign-in', `password ${number}`)
  const hashed = await hashPassword(password)
  return perform(situation, async (tx) => {
    await updateAccount(tx, place, number, { password: hashed })
    const ended = await endSessionsBut(tx, place, number, session)
    return done({ ended }, 'password-changed', `account/${number}`, { by: 'password', ended })
  })
}
