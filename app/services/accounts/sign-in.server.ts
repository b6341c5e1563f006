import { parseContact } from '#app/domain/accounts/contact.ts'
import { isStaff } from '#app/domain/accounts/role.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountBy, personOf } from '#models/accounts/account.server.ts'
import { hearSlowed, type SlowDoor } from './hear-slowed.server.ts'

type Typed = { login: string; password: string }

/** The door that a person signs in by. */
export type SignInDoor = SlowDoor & {
  /** Checks the password and starts the session. */
  logIn(login: string, password: string): Promise<boolean>
}

/**
 * Signs a person in. Many wrong passwords make each further try wait longer, and the right one still gets in. Known and unknown get the same
 * answer after the same time. The sign-in of staff leaves an audit line; a resident's is nobody's business.
 */
export async function signIn(
  situation: Situation,
  { login, password }: Typed,
  door: SignInDoor,
): Promise<Outcome<{ account: string; staff: boolean; villageToChoose: boolean }>> {
  const contact = parseContact(login)
  const whose = contact?.to ?? login
  const matches = await hearSlowed(situation, whose, door, () => door.logIn(login, password))
  if (matches.refused) return matches
  const account = matches.value && contact ? await accountBy(situation.place, contact) : null
  if (!account) return refuse('input', 'sign-in-wrong', {})
  const villageToChoose = account.villageToChoose === true
  const person = personOf(account)
  const found = { account: person.id, villageToChoose }
  if (!isStaff(account.roles)) return accepted({ ...found, staff: false })
  return perform({ ...situation, person }, async () =>
    done({ ...found, staff: true }, 'signed-in', `account/${account.number}`),
  )
}
