import type { IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { RequestHandler } from 'express'

/** Bytes that are taken in though nobody reads them yet. */
const longestShort = 16 * 1_024
/** Milliseconds between two looks, and how often is looked: head and body of a form may be sent one after the other. */
const moment = 2
const looks = 10

const wasThere = new WeakSet<IncomingMessage>()

const isShort = ({ method, headers }: IncomingMessage) =>
  method === 'POST' && Number(headers['content-length'] ?? Number.NaN) < longestShort

/**
 * Waits a moment until a short form is there as a whole, before anybody asks who sends it: so that need not be asked a
 * second time at the form's end. A long one, or one on a slow line, is still coming while its sender is looked up.
 */
export const waitForShortForm: RequestHandler = async (request, _response, next) => {
  for (let look = 0; look < looks && isShort(request) && !request.complete; look++)
    await pause(moment)
  if (request.complete) wasThere.add(request)
  next()
}

/** Whether the whole form was there before it was read who sent it: what was read then stood at its last byte. */
export const formWasThere = (request: IncomingMessage) => wasThere.has(request)
