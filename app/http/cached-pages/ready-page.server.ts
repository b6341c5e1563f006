import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import type { Request, Response } from 'express'
import { formWasThere } from '../serving/short-form.server.ts'
import { fingerprintOf } from '../sign-in/whose-form.server.ts'
import { filledFor, gzippedFor, type Own } from './alike-pages.server.ts'
import { acceptsGzip } from './cached-page.server.ts'

type Asked = Omit<LoaderFunctionArgs, 'request'>
type Run = (args: LoaderFunctionArgs) => Promise<unknown>

/** What pages said that were asked before the framework asks them: to be shown, and to take a form in. */
const loaded = new WeakMap<AppLoadContext, Promise<unknown>>()
const done = new WeakMap<AppLoadContext, Promise<unknown>>()

/** What the page's own loader said already; undefined where it was not asked. */
export const alreadyLoaded = (context: AppLoadContext) => loaded.get(context)
/** What became of the form already; undefined where it was not taken in. */
export const alreadyDone = (context: AppLoadContext) => done.get(context)

/** What is this reader's own in a page that many share. */
export function ownOf({ nonce, person, alike }: AppLoadContext): Own {
  const nothing = { formKey: '', code: '', line: '', chosen: [] }
  return { nonce, whose: fingerprintOf(person), ...nothing, ...alike?.own }
}

/**
 * Sends a page of a group where it stands ready, or the answer to its form: the page says whether this reader may see
 * it, and the framework, which would read what stands around the page and make none of it, is not asked. False where the
 * page has to be made, or refused, by the framework: it is then told what the page has said.
 */
export async function sendReady(
  { loader, action }: { loader: Run; action: Run },
  asked: Asked,
  request: Request,
  response: Response,
) {
  const zipped = acceptsGzip(request.headers['accept-encoding'])
  const { context } = asked
  if (request.method === 'GET' && zipped) {
    loaded.set(context, loader({ ...asked, request: asFetched(request) }))
  } else if (isWholeForm(request)) {
    done.set(context, action({ ...asked, request: asFetched(request, await bodyOf(request)) }))
  } else return false
  const refused = await (loaded.get(context) ?? done.get(context))?.then(
    () => false,
    () => true,
  )
  const { alike } = context
  if (refused || !alike?.page) return false
  const body = (zipped ? gzippedFor : filledFor)(alike.page, ownOf(context))
  if (zipped) response.set('Content-Encoding', 'gzip')
  response.type('html').set('Content-Length', String(body.length))
  response.end(body)
  return true
}

/** A short form without files that is here as a whole; any other is read as it comes. */
const isWholeForm = (request: Request) =>
  request.method === 'POST' &&
  formWasThere(request) &&
  /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')

async function bodyOf(request: Request): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** A request as the framework hands it to a page. */
function asFetched({ protocol, headers, originalUrl }: Request, body?: Buffer<ArrayBuffer>) {
  const { host = 'localhost', cookie, 'content-type': type } = headers
  const named = { ...(cookie ? { cookie } : {}), ...(body && type ? { 'content-type': type } : {}) }
  const sent = body ? { method: 'POST', body } : {}
  return new globalThis.Request(`${protocol}://${host}${originalUrl}`, { headers: named, ...sent })
}
