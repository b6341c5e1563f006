import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Viewer, viewers } from '#app/domain/permissions/viewer.ts'
import { shownTo } from '../answers/shown-to.server.ts'
import { isUnchanged, weakTag } from '../answers/unchanged.server.ts'
import type { Age } from './cached-pages.server.ts'

type Encoding = 'br' | 'gzip'

/** A finished page, the same for everybody or for one kind of people, in every form it was asked for. */
export type CachedPage = Age & {
  headers: Readonly<Record<string, string | string[]>>
  etag: string
  plain: Buffer<ArrayBuffer>
  /** Each form is made when it is first asked for. */
  compressed: Map<Encoding, Promise<Buffer>>
  /** As each kind of people are shown it; likewise. */
  shown: Map<Viewer, CachedPage>
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const brotli = promisify(brotliCompress)
const compress: Record<Encoding, (plain: Buffer) => Promise<Buffer>> = {
  br: (plain) => brotli(plain, quick),
  gzip: promisify<Buffer, Buffer>(gzip),
}

/** A shorter body fits into one packet as it is. */
const worthCompressing = 1_024

/** Belongs to one sending of a page and not to the page. */
const ofOneSending = ['set-cookie', 'content-length', 'transfer-encoding', 'connection', 'date']

/** A page of an answer whose body is complete and whose headers are not sent yet. */
export function pageOf(
  response: ServerResponse,
  plain: Buffer<ArrayBuffer>,
  { since, changes }: Omit<Age, 'stood'>,
): CachedPage {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(response.getHeaders()))
    if (value !== undefined && !ofOneSending.includes(name))
      headers[name] = Array.isArray(value) ? value : String(value)
  const lasting = { 'cache-control': 'no-cache', vary: 'Accept-Encoding, Cookie' }
  return madeOf(plain, { since, stood: since, changes }, { ...headers, ...lasting })
}

function madeOf(
  plain: Buffer<ArrayBuffer>,
  { since, stood, changes }: Age,
  headers: CachedPage['headers'],
): CachedPage {
  const etag = weakTag(plain)
  const named = { ...headers, etag }
  const age = { since, stood, changes }
  return { ...age, etag, plain, headers: named, compressed: new Map(), shown: new Map() }
}

/** A page that is the same for everybody, as one kind of people are shown it: a page of its own, made once. */
export function pageFor(page: CachedPage, viewer: Viewer): CachedPage {
  const made = page.shown.get(viewer) ?? madeOf(shownTo(page.plain, viewer), page, page.headers)
  page.shown.set(viewer, made)
  return made
}

/** Bytes that a page takes at most, for all kinds of people: both compressed forms together are smaller than the page. */
export function weightOf({ plain }: Pick<CachedPage, 'plain'>): number {
  return (1 + 2 * viewers.length) * plain.length + 4_096
}

/** Sends a page, compressed as the browser can read it, or "not changed" where it has the same. */
export async function sendCached(
  page: CachedPage,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (isUnchanged(request.headers['if-none-match'], page.etag))
    return void response.writeHead(304, page.headers).end()
  await sendBody(page, request, response)
}

/** Sends the body of a page with its status as it stands; for what is not kept too. */
export async function sendBody(
  page: CachedPage,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { statusCode } = response
  const large = page.plain.length >= worthCompressing
  const encoding = large ? encodingFor(request.headers['accept-encoding']) : null
  const body = encoding ? await formOf(page, encoding) : page.plain
  if (response.destroyed) return
  const form = encoding ? { 'content-encoding': encoding } : {}
  const headers = { ...page.headers, ...form, 'content-length': body.length }
  response.writeHead(statusCode, headers).end(body)
}

function formOf({ compressed, plain }: CachedPage, encoding: Encoding): Promise<Buffer> {
  const made = compressed.get(encoding) ?? compress[encoding](plain)
  compressed.set(encoding, made)
  return made
}

/** The smallest form a browser says it can read. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  return accepts(accepted, 'br') ? 'br' : acceptsGzip(accepted) ? 'gzip' : null
}

export const acceptsGzip = (accepted: string | undefined) => accepts(accepted, 'gzip')

/** Whether a browser says that it can read an encoding; `q=0` says that it cannot. */
function accepts(accepted: string | undefined, encoding: Encoding): boolean {
  return (accepted ?? '')
    .toLowerCase()
    .split(',')
    .some((part) => {
      const [name = '', weight = ''] = part.split(';').map((word) => word.trim())
      return name === encoding && !/^q=0(\.0*)?$/.test(weight)
    })
}
