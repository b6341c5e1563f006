import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageAt } from '../pages/page-at.server.ts'
import { type CachedPage, pageOf, sendBody, sendCached } from './cached-page.server.ts'
import { cachedPages } from './cached-pages.server.ts'
import { cutFor, keepOrder, setsPersonalCookie } from './list-order.server.ts'
import { collectBody } from './whole-body.server.ts'

const mostBytes = 64 * 2 ** 20

/** The same for everybody, and not asked to be made afresh. */
function isPublic(address: string): boolean {
  const page = pageAt(address)
  return page?.area === 'public' && !page.fresh
}

/** What a page is kept under: an order that was drawn for one reader is not shown to another. */
function keyOf(request: IncomingMessage): string {
  const cut = cutFor(request)
  return cut === null ? (request.url ?? '') : `${cut} ${request.url}`
}

/**
 * Keeps finished public pages for a second: a public page is the same bytes for everybody, signed in or not. What a
 * form has changed is shown from the next page on. Many asking at once for a page that is being made wait for that one making. It stands in front of everything
 * else, so that a cached page costs nothing but its sending; what it lets through it also compresses.
 */
export function pageCache() {
  const pages = cachedPages(mostBytes)
  const making = new Map<string, Promise<CachedPage | null>>()
  const sent = new WeakSet<ServerResponse>()

  let formTaken = 0

  /** A form may have changed any page: whoever sent it sees at once what became of it. */
  function forgetAll() {
    formTaken = Date.now()
    pages.clear()
    making.clear()
  }

  /** Lets the application make the page, sends it and keeps it where it is one to keep. */
  function make(address: string, request: IncomingMessage, response: ServerResponse) {
    const since = Date.now()
    sent.add(response)
    return new Promise<CachedPage | null>((resolve) => {
      response.once('close', () => resolve(null))
      collectBody(response, (body) => {
        const page = pageOf(response, body, since)
        sendMade(page, request, response).then((lasting) => {
          if (lasting && since > formTaken) pages.keep(address, page)
          resolve(lasting ? page : null)
        }, broken(response))
      })
    })
  }

  return {
    /** Answers with a cached page or with the one being made; otherwise the application answers. */
    answer(request: IncomingMessage, response: ServerResponse, application: () => void) {
      const { method, url = '' } = request
      if (method === 'POST') response.once('finish', forgetAll)
      if (method !== 'GET' || !isPublic(url)) return application()
      const address = keyOf(request)
      keepOrder(request, response)
      // Whoever makes the page cannot know who asks: no session is read, and none is noted as used.
      delete request.headers.cookie
      const kept = pages.find(address, Date.now())
      if (kept) return void sendCached(kept, request, response).catch(broken(response))
      const made = making.get(address)
      if (made) {
        const other = (page: CachedPage | null) =>
          page ? sendCached(page, request, response) : application()
        return void made.then(other).catch(broken(response))
      }
      const mine = make(address, request, response)
      making.set(address, mine)
      mine.then(() => making.get(address) === mine && making.delete(address))
      application()
    },
    /** Whether an answer is compressed and sent from here. */
    sends: (response: ServerResponse) => sent.has(response),
  }
}

/** Sends what the application made; true where everybody may be sent the same. */
async function sendMade(page: CachedPage, request: IncomingMessage, response: ServerResponse) {
  const lasting = () => response.statusCode === 200 && !setsPersonalCookie(response)
  if (!lasting()) {
    const { etag: _etag, 'cache-control': _control, ...headers } = page.headers
    await sendBody({ ...page, headers }, request, response)
    return false
  }
  await sendCached(page, request, response)
  // What stands in front of the page may set a cookie as late as when the headers leave.
  return lasting()
}

const broken = (response: ServerResponse) => (error: unknown) =>
  void response.destroy(error instanceof Error ? error : undefined)
