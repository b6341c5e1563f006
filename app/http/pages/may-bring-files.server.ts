import type { IncomingMessage } from 'node:http'
import { sessionCookie } from '../sign-in/session-cookie.server.ts'
import { pageAt } from './page-at.server.ts'

const withFiles = /^multipart\/form-data\b/i

/**
 * Whether a request is a form with files for a page that takes them, from somebody who may be signed in; a page may take
 * them from others too.
 */
export function mayBringFiles({ headers, url = '' }: IncomingMessage): boolean {
  const hasSession = headers.cookie?.includes(`${sessionCookie}=`) ?? false
  if (!withFiles.test(headers['content-type'] ?? '')) return false
  const page = pageAt(url)
  return page?.files === true && (hasSession || page.guestFiles)
}
