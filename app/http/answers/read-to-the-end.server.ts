import type { RequestHandler } from 'express'

/**
 * A browser reads no answer before its form has left. Where one is answered unread (the session ended, no such page),
 * the rest is taken and thrown away; left in the pipe, a large photo would wait there until everything times out.
 */
export const readToTheEnd: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return
    request.removeAllListeners('data')
    request.resume()
  })
  next()
}
