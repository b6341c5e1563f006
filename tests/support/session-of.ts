import { createHmac, randomBytes } from 'node:crypto'
import { generatedSecret } from '#app/http/settings/generated-secret.server.ts'
import { keyOf } from '#app/http/sign-in/session-store.server.ts'
import { sessionCookie } from '#app/http/sign-in/sessions.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { insertSession } from '#models/accounts/session.server.ts'
import type { Context } from './application.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/**
 * A visitor with a session as signing in would have left it, for tests with hundreds of people: a password costs a
 * tenth of a second of work on purpose. `startedAt` is for tests whose clock stands in the future.
 */
export async function sessionOf(
  { dataFolder }: Context,
  origin: string,
  { place, number }: Pick<Account, 'place' | 'number'>,
  startedAt = new Date(),
): Promise<Visitor> {
  const id = `${place}.${randomBytes(24).toString('base64url')}`
  const expiresAt = new Date(startedAt.getTime() + 3_600_000)
  const times = { startedAt, lastUsedAt: startedAt, expiresAt }
  const device = { browser: null, system: null }
  await insertSession({
    ...keyOf(id),
    account: number,
    device,
    ...times,
    secondFactorAt: startedAt,
  })
  const secret = generatedSecret(dataFolder, 'session')
  const seal = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '')
  const visitor = newVisitor(origin)
  visitor.cookies.set(sessionCookie, encodeURIComponent(`s:${id}.${seal}`))
  return visitor
}
