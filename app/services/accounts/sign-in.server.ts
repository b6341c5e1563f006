import { parseContact } from '#app/domain/accounts/contact.ts'
import { isStaff } from '#app/domain/accounts/role.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountBy, personOf } from '#models/accounts/account.server.ts'
import { forgive, takeTry } from './take-try.server.ts'

type Typed = { login: string; password: string }
type LogIn = (login: string, password: string) => Promise<boolean>

/**
 * Signs a person in by `logIn`, which checks the password and starts the session. Known and unknown get the same
 * answer after the same time. The sign-in of staff is an act of the municipality; a resident's is nobody's business.
 */
export async function signIn(
  situation: Situation,
  { login, password }: Typed,
  logIn: LogIn,
): Promise<Outcome<{ staff: boolean; villageToChoose: boolean }>> {
  const contact = parseContact(login)
  const whose = contact?.to ?? login
  const allowed = await takeTry(situation, 'sign-in', whose)
  if (allowed.refused) return allowed
  const matches = await logIn(login, password)
  const account = matches && contact ? await accountBy(situation.place, contact) : null
  if (!account) return refuse('input', 'sign-in-wrong', {})
  await forgive(situation, 'sign-in', whose)
  const villageToChoose = account.villageToChoose === true
  if (!isStaff(account.roles)) return accepted({ staff: false, villageToChoose })
  return perform({ ...situation, person: personOf(account) }, async () =>
    done({ staff: true, villageToChoose }, 'signed-in', `account/${account.number}`),
  )
}
