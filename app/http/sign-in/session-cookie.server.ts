import type { CookieOptions } from 'express'
import { generatedSecret } from '../settings/generated-secret.server.ts'
import { settings } from '../settings/settings.server.ts'

/** The cookie that holds the name of a session. */
export const sessionCookie = 'ashar'

/** What the cookie is signed with. */
export function sessionSecret(): string {
  const { sessionSecret: set, dataFolder } = settings()
  return set ?? generatedSecret(dataFolder, 'session')
}

export function cookieOptions(): CookieOptions {
  const secure = settings().address.protocol === 'https:'
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' }
}
