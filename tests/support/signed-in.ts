import type { Account } from '#models/accounts/account.server.ts'
import { builtPassword } from '#seed/builders/an-account.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/** A visitor who has signed in with an account that `anAccount` built. */
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
  return visitor
}
