import type { IncomingMessage, ServerResponse } from 'node:http'
import { barePage } from '../answers/bare-page.server.ts'
import { event } from '../log.server.ts'
import { isArriving, type newArriving } from './arriving.server.ts'

/** More at once would only wait for each other, and for the memory of this process. */
const mostAtOnce = 600

/** The requests that this process is answering; those whose body is still on its way do not count among them. */
export function newRequests(arriving: ReturnType<typeof newArriving>, most = mostAtOnce) {
  const open = new Set<ServerResponse>()
  const answered = () => [...open].filter(({ req }) => !isArriving(req)).length
  return {
    /** Lets a request be answered, or says that there are too many. */
    take(request: IncomingMessage, response: ServerResponse, answer: () => void) {
      const isFull = open.size >= most && answered() >= most
      if (isFull || !arriving.take(request)) {
        event('too-many-requests')
        return unavailable(response, 2)
      }
      open.add(response)
      response.once('close', () => open.delete(response))
      answer()
    },
    /** Answers those that still wait: what they wait for does not come. */
    giveUp() {
      for (const response of open) if (!response.headersSent) unavailable(response, 15)
    },
    count: () => open.size,
  }
}

/** The page that says so; the connection ends with it, because whoever works on the request may still write into it. */
function unavailable(response: ServerResponse, seconds: number) {
  response.on('error', () => {})
  response.statusCode = 503
  response.setHeader('Retry-After', String(seconds))
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Connection', 'close')
  response.end(barePage(503))
}
