import type { ErrorRequestHandler } from 'express'
import { isDatabaseFault } from '#models/database/is-database-fault.server.ts'
import { log } from '../log.server.ts'
import { barePage } from './bare-page.server.ts'

/**
 * What failed before or after the routes (an address that is no text, a database that went away): a page as well. What the
 * database could not do just now, the session of a request among it, is no bug and can be asked again.
 */
export const failedRequest: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  if (isDatabaseFault(error)) {
    log().warn({ method: request.method, err: error }, 'The database could not be asked')
    response.status(503).set('Retry-After', '15').type('html').send(barePage(503))
    return
  }
  const thrown = (error as { status?: unknown }).status // express names a caller's mistake so
  const status = typeof thrown === 'number' && thrown >= 400 && thrown < 500 ? thrown : 500
  const { reference } = response.locals
  if (status === 500) log().error({ reference, method: request.method, err: error }, 'bug')
  response
    .status(status)
    .type('html')
    .send(barePage(status, String(reference)))
}
