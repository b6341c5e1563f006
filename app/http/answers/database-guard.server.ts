import type { RequestHandler } from 'express'
import { isConnected } from '#models/database/connect.server.ts'
import { isDatabaseSilent } from '../serving/database-pulse.server.ts'
import { barePage } from './bare-page.server.ts'

/** Without a database there is nothing true to show: says so at once and when to come back. */
export const databaseGuard: RequestHandler = (_request, response, next) => {
  if (isConnected() && !isDatabaseSilent()) return next()
  response.status(503).set('Retry-After', '15').type('html').send(barePage(503))
}
