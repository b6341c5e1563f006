import type { IncomingMessage } from 'node:http'
import { parse } from 'cookie'
import { unsign } from 'cookie-signature'
import { type Viewer, viewerOf } from '#app/domain/permissions/viewer.ts'
import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import { pageAt } from '../pages/page-at.server.ts'
import { now } from '../settings/clock.server.ts'
import { sessionCookie, sessionSecret } from './session-cookie.server.ts'
import { sessionInUse } from './session-store.server.ts'

/** The name of the session that a browser sends, where this installation has signed it. */
function sessionIn({ headers }: IncomingMessage): string | null {
  if (!headers.cookie?.includes(`${sessionCookie}=`)) return null
  const sent = parse(headers.cookie)[sessionCookie]
  return sent?.startsWith('s:') ? unsign(sent.slice(2), sessionSecret()) || null : null
}

/** The municipality that a page belongs to; null for those of the country. */
export function placeAt(address: string): PlaceId | null {
  const place = pageAt(address)?.params.place
  return place === undefined ? null : placeId(place)
}

/**
 * Who asks for a page of a municipality, from one read of session and account. A database that does not answer makes
 * nobody wait for a page that is there: they are shown it as guests are.
 */
export async function viewerAt(request: IncomingMessage): Promise<Viewer> {
  const place = placeAt(request.url ?? '')
  const session = place === null ? null : sessionIn(request)
  if (place === null || session === null) return 'guest'
  const used = await sessionInUse(session).catch(() => null)
  return viewerOf(used?.person ?? null, place, now())
}
