import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import type { Request, Response } from 'express'
import { fingerprintOf } from '../sign-in/whose-form.server.ts'
import { gzippedFor } from './alike-pages.server.ts'
import { acceptsGzip } from './cached-page.server.ts'

type Asked = Omit<LoaderFunctionArgs, 'request'>
type Load = (args: LoaderFunctionArgs) => Promise<unknown>

/** What the loaders of pages said that were asked before the framework asks them. */
const begun = new WeakMap<AppLoadContext, Promise<unknown>>()

/** What the page's own loader said already; undefined where it was not asked. */
export const alreadyLoaded = (context: AppLoadContext) => begun.get(context)

/**
 * Sends a page of a group where it stands ready: its loader says whether this reader may see it, and the framework,
 * which would read what stands around the page and make none of it, is not asked. False where the page has to be made,
 * or refused, by the framework: it is then told what the loader has said.
 */
export async function sendReady(load: Load, asked: Asked, request: Request, response: Response) {
  if (request.method !== 'GET' || !acceptsGzip(request.headers['accept-encoding'])) return false
  const { context } = asked
  const loaded = load({ ...asked, request: asFetched(request) })
  begun.set(context, loaded)
  const refused = await loaded.then(
    () => false,
    () => true,
  )
  const { alike } = context
  if (refused || !alike?.page) return false
  const own = { nonce: context.nonce, whose: fingerprintOf(context.person), formKey: alike.formKey }
  const body = gzippedFor(alike.page, own)
  response.type('html').set('Content-Encoding', 'gzip').set('Content-Length', String(body.length))
  response.end(body)
  return true
}

/** A request to read a page, as the framework hands it to a loader. */
function asFetched({ protocol, headers, originalUrl }: Request) {
  const { host = 'localhost', cookie } = headers
  return new globalThis.Request(
    `${protocol}://${host}${originalUrl}`,
    cookie ? { headers: { cookie } } : {},
  )
}
