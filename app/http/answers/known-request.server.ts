import type { Request, RequestHandler } from 'express'
import { pageAt } from '../pages/page-at.server.ts'
import { isDecodable } from '../pages/site-map.server.ts'
import { askedByProgram } from './asked-by-program.ts'
import { barePage } from './bare-page.server.ts'

/** What everything can be asked by, and what a page with a form also takes. */
const reading = ['GET', 'HEAD']
const withForms = [...reading, 'POST']
/** A name or an address, perhaps with a port; whether the port can be one is asked of the URL itself. */
const hostHeader = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i

/**
 * Refuses what no browser sends and what the framework behind would answer with a bug: another method, an address
 * that is none, a host that is none, what only the framework's own script asks for. What a proxy says about the host is
 * not believed: it has to pass the visitor's own `Host` on.
 */
export const knownRequest: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host']
  const allowed = pageAt(request.originalUrl)?.forms ? withForms : reading
  // A form sent to a page without one is answered by the framework, with a page that says so.
  if (!allowed.includes(request.method)) response.set('Allow', allowed.join(', '))
  const status = statusFor(request)
  if (status === null) return next()
  response.status(status).type('html').send(barePage(status))
}

/** To files and data no form is sent but where programs send one; the framework would answer any other with a bug. */
function isOnlyRead(address: string): boolean {
  const page = pageAt(address)
  return page?.area === 'data' && !page.forms
}

function statusFor({ method, originalUrl, headers, protocol }: Request): 400 | 405 | null {
  if (method === 'OPTIONS' && askedByProgram(originalUrl)) return null
  if (!withForms.includes(method) || (method === 'POST' && isOnlyRead(originalUrl))) return 405
  if (headers.host !== undefined && !hostHeader.test(headers.host)) return 400
  // The protocol is a trusted proxy's word, which may be anything as well.
  if (!/^https?$/.test(protocol)) return 400
  const address = `http://${headers.host ?? 'localhost'}${originalUrl}`
  if (!originalUrl.startsWith('/') || !URL.canParse(address)) return 400
  const url = new URL(address)
  return !isDecodable(url.pathname) || isForTheScript(url) ? 400 : null
}

/**
 * What a page was made from is more than what it shows, and none of ours asks for it: by a query, by `.data` behind the
 * address, or as the list of pages.
 */
function isForTheScript({ pathname, searchParams }: URL): boolean {
  const path = pathname.replace(/%2e/gi, '.').replace(/%5f/gi, '_').toLowerCase()
  return searchParams.has('_data') || /\.data\/*$/.test(path) || /\/__manifest\/*$/.test(path)
}
