import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Account, readAccountById } from '#models/accounts/account.server.ts'
import { forgive, takeTry } from '../take-try.server.ts'
import { passwordMatches } from './hash-password.server.ts'

/**
 * The account of whoever asks, once they have typed its password again: a phone that lies about signed in, or a page left
 * open at the office, is not enough for what changes who gets into the account.
 */
export async function proveOwner(
  situation: Situation,
  { current }: { current: string },
): Promise<Outcome<Account>> {
  const account = situation.person ? await readAccountById(situation.person.id) : null
  if (!account) return refuse('forbidden', 'sign-in-first', {})
  const tries = `password ${account.number}`
  const allowed = await takeTry(situation, 'sign-in', tries)
  if (allowed.refused) return allowed
  if (!(await passwordMatches(account.password, current)))
    return refuseInput([fault('current', 'password-wrong', {})])
  await forgive(situation, 'sign-in', tries)
  return { refused: false, value: account }
}
