import type { RequestHandler } from 'express'
import { pageAt } from './page-at.server.ts'

/** No browser and no proxy keeps what belongs to one person: "back" after signing out shows nothing of it. */
export const notStored: RequestHandler = (request, response, next) => {
  const area = pageAt(request.originalUrl)?.area
  if (area === 'account' || area === 'office' || area === 'platform')
    response.set('Cache-Control', 'no-store')
  next()
}
