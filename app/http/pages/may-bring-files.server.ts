import type { IncomingMessage } from 'node:http'
import { sessionCookie } from '../sign-in/session-cookie.server.ts'
import { pageAt } from './page-at.server.ts'

const withFiles = /^multipart\/form-data\b/i

/** Whether a request is a form with files for a page that takes them, from somebody who may be signed in. */
export function mayBringFiles({ headers, url = '' }: IncomingMessage): boolean {
  const hasSession = headers.cookie?.includes(`${sessionCookie}=`) ?? false
  return hasSession && withFiles.test(headers['content-type'] ?? '') && pageAt(url)?.files === true
}
