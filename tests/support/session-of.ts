import { sessionCookie } from '#app/http/sign-in/session-cookie.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { aSession } from '#seed/builders/an-account.ts'
import type { Context } from './application.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/** A visitor with a session as signing in would have left it. `startedAt` is for tests whose clock stands in the future. */
export async function sessionOf(
  { dataFolder }: Context,
  origin: string,
  account: Pick<Account, 'place' | 'number'>,
  startedAt = new Date(),
): Promise<Visitor> {
  const visitor = newVisitor(origin)
  visitor.cookies.set(sessionCookie, await aSession(account, { dataFolder, startedAt }))
  return visitor
}
