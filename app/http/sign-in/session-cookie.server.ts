import type { CookieOptions } from 'express'
import { generatedSecret } from '../settings/generated-secret.server.ts'
import { settings } from '../settings/settings.server.ts'

/** The cookie that holds the name of a session. */
export const sessionCookie = 'ashar'

let secret: string | undefined
/** What the cookie is signed with; read once, because each reading asks the disk. */
export function sessionSecret(): string {
  const { sessionSecret: set, dataFolder } = settings()
  secret ??= set ?? generatedSecret(dataFolder, 'session')
  return secret
}

export function cookieOptions(): CookieOptions {
  const secure = settings().address.protocol === 'https:'
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' }
}
