import type { Request, RequestHandler } from 'express'
import { type KeptPage, keepWhatIsSent, sendKept } from './kept-page.server.ts'

/** How long a page is kept, counted from before it was made: nobody sees one older than two seconds. */
const freshFor = 1_000
const mostPages = 2_000

/** Below a municipality, outside what depends on the person. */
const shared =
  /^\/(ky|ru|en)(\/(?!platform(?:\/|\?|$))[a-z0-9-]+(\/(?!account|office|outbox)[^?]*)?)?(\?|$)/

function isShared({ method, originalUrl, headers }: Request, cookieName: string): boolean {
  const signedIn = headers.cookie?.includes(`${cookieName}=`) ?? false
  return method === 'GET' && shared.test(originalUrl) && !signedIn
}

/**
 * Keeps finished public pages for a second, for everybody without a session; whoever signed in always gets a fresh
 * one. Many asking at once for a page that is being made wait for that one making.
 */
export function pageCache(cookieName: string): RequestHandler {
  const pages = new Map<string, KeptPage>()
  const making = new Map<string, Promise<KeptPage | null>>()

  function keep(key: string, page: KeptPage) {
    pages.delete(key)
    pages.set(key, page)
    const oldest = pages.size > mostPages ? pages.keys().next().value : undefined
    if (oldest !== undefined) pages.delete(oldest)
  }

  return async (request, response, next) => {
    if (!isShared(request, cookieName)) return next()
    const key = request.originalUrl
    const kept = pages.get(key)
    if (kept && Date.now() - kept.since < freshFor) return sendKept(kept, request, response)
    const awaited = await making.get(key)
    if (awaited) return sendKept(awaited, request, response)
    if (making.has(key)) return next()
    const made = keepWhatIsSent(response, Date.now())
    making.set(key, made)
    made.then((page) => {
      making.delete(key)
      if (page) keep(key, page)
    })
    next()
  }
}
