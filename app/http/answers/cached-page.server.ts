import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sha256 } from '#app/sha256.server.ts'

type Encoding = 'br' | 'gzip'

/** A finished page in every form it was asked for. */
export type CachedPage = {
  /** When the making of it began, in milliseconds; what it shows is not older. */
  since: number
  headers: Readonly<Record<string, string | string[]>>
  etag: string
  plain: Buffer
  /** Each form is made when it is first asked for. */
  compressed: Map<Encoding, Promise<Buffer>>
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
export function pageOf(response: ServerResponse, plain: Buffer, since: number): CachedPage {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(response.getHeaders()))
    if (value !== undefined && !ofOneSending.includes(name))
      headers[name] = Array.isArray(value) ? value : String(value)
  const etag = `"${sha256(plain, 'base64url').slice(0, 22)}"`
  const lasting = { etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding, Cookie' }
  return { since, etag, plain, headers: { ...headers, ...lasting }, compressed: new Map() }
}

/** Bytes that a page takes at most: both compressed forms together are smaller than the page. */
export function weightOf({ plain }: Pick<CachedPage, 'plain'>): number {
  return 2 * plain.length + 4_096
}

/** Sends a page, compressed as the browser can read it, or "not changed" where it has the same. */
export async function sendCached(
  page: CachedPage,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.headers['if-none-match'] === page.etag)
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

/** The smallest form a browser says it can read; `q=0` says that it cannot. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  const named = (accepted ?? '').toLowerCase().split(',')
  const reads = (encoding: Encoding) =>
    named.some((part) => {
      const [name = '', weight = ''] = part.split(';').map((word) => word.trim())
      return name === encoding && !/^q=0(\.0*)?$/.test(weight)
    })
  return reads('br') ? 'br' : reads('gzip') ? 'gzip' : null
}
