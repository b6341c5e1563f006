import { redirect } from '@remix-run/node'
import { type Deed, deedIn, telling } from '#app/domain/deed.ts'
import { cookieOptions } from '../sign-in/session-cookie.server.ts'

const cookie = 'deed'
/** Seconds in which the page that a form leads to is surely asked for. */
const keptFor = 60

/**
 * Leads to the page after a form. What the form did goes along in a cookie and not in the address: an address is kept,
 * sent on and taken over by the links of its page, where the sentence would be untrue.
 */
export function leadTelling(next: string): Response {
  const [path = '', query = ''] = next.split('?')
  const asked = new URLSearchParams(query)
  const deed = deedIn(asked)
  if (!deed) return redirect(next)
  const address = addressOf(path, asked)
  return redirect(address, {
    headers: { 'Set-Cookie': written(encodeURIComponent(telling(address, deed)), keptFor) },
  })
}

/** What was just done, for the very page that the form led to; it is told once, and `forget` is the header for that. */
export function toldDeed({ headers, url }: Request): { deed: Deed; forget: string } | null {
  const sent = /(?:^|;\s*)deed=([^;]{1,2000})/.exec(headers.get('cookie') ?? '')?.[1]
  if (!sent) return null
  const { pathname, searchParams } = new URL(url)
  const deed = deedIn(new URLSearchParams(decoded(sent).split('?')[1]))
  const here = deed && telling(addressOf(pathname, searchParams), deed) === decoded(sent)
  return here ? { deed, forget: written('', 0) } : null
}

function addressOf(path: string, query: URLSearchParams): string {
  const left = new URLSearchParams(query)
  left.delete(cookie)
  return left.size > 0 ? `${path}?${left}` : path
}

function written(value: string, seconds: number): string {
  const secure = cookieOptions().secure ? '; Secure' : ''
  return `${cookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

/** Anybody may send any cookie. */
function decoded(sent: string): string {
  try {
    return decodeURIComponent(sent)
  } catch {
    return ''
  }
}
