import { isStaff } from '#app/domain/accounts/role.ts'
import { type Account, accountBy } from '#models/accounts/account.server.ts'
import { markSecondFactor, sessionsOf } from '#models/accounts/session.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { builtPassword } from '#seed/builders/an-account.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/**
 * A visitor who has signed in with an account that `anAccount` built; staff count as having given their second
 * factor, which `tests/http/accounts/second-factor` gives the long way.
 */
export async function signedIn(
  origin: string,
  { place, phone, mail }: Pick<Account, 'place' | 'phone' | 'mail'>,
  headers: Record<string, string> = {},
): Promise<Visitor> {
  const visitor = newVisitor(origin, headers)
  const login = phone ?? mail ?? ''
  const page = await visitor.submit(`/ky/${place}/account/sign-in`, {
    login,
    password: builtPassword,
  })
  if (!visitor.cookies.has('ashar')) throw new Error(`not signed in: ${page.status} ${page.text}`)
  await giveSecondFactor(place, login)
  return visitor
}

/** Marks the sessions of staff as if the second factor had been given. */
export async function giveSecondFactor(place: string, login: string) {
  const channel = login.startsWith('+') ? 'sms' : 'mail'
  const account = await accountBy(place, { channel, to: login })
  if (!account || !isStaff(account.roles)) return
  const sessions = await sessionsOf(place, account.number)
  await inTransaction(place, async (tx) => {
    for (const { key, startedAt } of sessions)
      await markSecondFactor(tx, { place, account: account.number, key }, startedAt)
  })
}
