import { randomInt } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { cuts, readCut } from '#app/domain/proposals/finding/list-order.ts'
import { pageAt } from '../pages/page-at.server.ts'
import { settings } from '../settings/settings.server.ts'

/** One of sixteen numbers, so it tells nobody apart; without it each opening of a list would begin elsewhere. */
const orderCookie = 'order'
/** In seconds: longer than the ideas and the vote of a round. */
const keptFor = 180 * 86_400

type Drawn = { cut: number; isNew: boolean }
const drawn = new WeakMap<IncomingMessage, Drawn | null>()

/**
 * Where a list in the drawn order begins for whoever asks, 0 to 15: what their browser kept, else drawn now, the
 * same for the whole request. Null for everything else, and for a list whose address says it itself.
 */
export function cutFor(request: IncomingMessage): number | null {
  return drawnFor(request)?.cut ?? null
}

function drawnFor(request: IncomingMessage): Drawn | null {
  const known = drawn.get(request)
  if (known !== undefined) return known
  const found = isDrawn(request) ? draw(request) : null
  drawn.set(request, found)
  return found
}

function isDrawn({ method, url = '' }: IncomingMessage): boolean {
  if (method !== 'GET' || !pageAt(url)?.drawn) return false
  const asked = new URLSearchParams(url.split('?')[1])
  return readCut(asked.get('cut')) === null && (asked.get('order') ?? 'draw') === 'draw'
}

function draw({ headers }: IncomingMessage): Drawn {
  const sent = /(?:^|;\s*)order=(\d{1,2})(?:;|$)/.exec(headers.cookie ?? '')
  const cut = readCut(sent?.[1] ?? null)
  return cut === null ? { cut: randomInt(cuts), isNew: true } : { cut, isNew: false }
}

/** Lets the browser keep a new cut, so that the order stays the same on every page and at every visit. */
export function keepOrder(request: IncomingMessage, response: ServerResponse) {
  const found = drawnFor(request)
  if (!found?.isNew) return
  drawn.set(request, { ...found, isNew: false })
  const secure = settings().address.protocol === 'https:' ? '; Secure' : ''
  const facts = `Max-Age=${keptFor}; Path=/; HttpOnly; SameSite=Lax${secure}`
  response.appendHeader('Set-Cookie', `${orderCookie}=${found.cut}; ${facts}`)
}

/** Whether an answer sets a cookie about one person. The order's is not: its page is kept for all who have the same. */
export function setsPersonalCookie(response: ServerResponse): boolean {
  const cookies = [response.getHeader('set-cookie') ?? []].flat()
  return cookies.some((cookie) => !String(cookie).startsWith(`${orderCookie}=`))
}
