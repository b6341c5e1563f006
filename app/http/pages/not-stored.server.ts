import type { RequestHandler } from 'express'
import { pageAt } from './page-at.server.ts'

/** What no browser and no proxy keeps. */
export const neverKept = 'private, no-store'

/**
 * No browser and no proxy keeps what belongs to one person, what is made afresh for each, the answer to a form, or that
 * there is no such page: "back" after signing out shows nothing of it. What many share says itself how long it is kept:
 * a file where it is made, a page where it is kept.
 */
export const notStored: RequestHandler = (request, response, next) => {
  const page = pageAt(request.originalUrl)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const shared = page && (page.area === 'data' || (page.area === 'public' && !page.fresh))
  if (!reads || !shared) response.set('Cache-Control', neverKept)
  next()
}
