import { parseContact } from '#app/domain/accounts/contact.ts'
import { isStaff } from '#app/domain/accounts/role.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountBy, personOf } from '#models/accounts/account.server.ts'
import { forgive, takeSlowedTry } from './take-try.server.ts'

type Typed = { login: string; password: string }

/** The door that a person signs in by. */
export type SignInDoor = {
  /** Checks the password and starts the session. */
  logIn(login: string, password: string): Promise<boolean>
  /** Whether this browser has signed in to that account before; those who try from elsewhere do not slow it down. */
  knows(contact: string): boolean
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/**
 * Signs a person in. Many wrong passwords make each further try wait longer, and the right one still gets in. Known and unknown get the same
 * answer after the same time. The sign-in of staff is an act of the municipality; a resident's is nobody's business.
 */
export async function signIn(
  situation: Situation,
  { login, password }: Typed,
  door: SignInDoor,
): Promise<Outcome<{ staff: boolean; villageToChoose: boolean }>> {
  const contact = parseContact(login)
  const whose = contact?.to ?? login
  const counted = door.knows(whose) ? `${whose} known` : whose
  const tried = await takeSlowedTry(situation, 'sign-in', counted)
  if (tried.refused) return tried
  await door.wait(tried.value)
  const matches = await door.logIn(login, password)
  const account = matches && contact ? await accountBy(situation.place, contact) : null
  if (!account) return refuse('input', 'sign-in-wrong', {})
  await forgive(situation, 'sign-in', counted)
  const villageToChoose = account.villageToChoose === true
  if (!isStaff(account.roles)) return accepted({ staff: false, villageToChoose })
  return perform({ ...situation, person: personOf(account) }, async () =>
    done({ staff: true, villageToChoose }, 'signed-in', `account/${account.number}`),
  )
}
