import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

/** A finished page in every form it is sent in. */
export type KeptPage = {
  /** When the making of it began, in milliseconds; what it shows is not older. */
  since: number
  headers: ReadonlyMap<string, string>
  etag: string
  plain: Buffer
  gzip: Buffer
  br: Buffer
}

const compress = { gzip: promisify(gzip), br: promisify(brotliCompress) }
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const repeated = [
  'content-type',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'strict-transport-security',
]

/** Listens to an answer as it is sent and resolves with a page of it, or null where it is none to keep. */
export function keepWhatIsSent(response: Response, since: number): Promise<KeptPage | null> {
  return new Promise((resolve) => {
    response.once('close', () => resolve(null))
    collectBody(response, (body) => {
      const shared = response.statusCode === 200 && !response.getHeader('set-cookie')
      if (shared) pageOf(response, body, since).then(resolve, () => resolve(null))
      else resolve(null)
    })
  })
}

function collectBody(response: Response, whole: (body: Buffer) => void) {
  const parts: Buffer[] = []
  const collect = (part: unknown) => {
    if (typeof part === 'string') parts.push(Buffer.from(part))
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  // Both are declared in several call forms; each call is passed on as it came.
  response.write = ((...given: Parameters<typeof write>) => {
    collect(given[0])
    return write(...given)
  }) as typeof response.write
  response.end = ((...given: Parameters<typeof end>) => {
    collect(given[0])
    whole(Buffer.concat(parts))
    return end(...given)
  }) as typeof response.end
}

async function pageOf(response: Response, plain: Buffer, since: number): Promise<KeptPage> {
  const headers = new Map<string, string>()
  for (const name of repeated) {
    const value = response.getHeader(name)
    if (value !== undefined) headers.set(name, String(value))
  }
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const [small, smaller] = await Promise.all([compress.gzip(plain), compress.br(plain, quick)])
  return { since, headers, etag, plain, gzip: small, br: smaller }
}

/** Sends a kept page, compressed as the browser can read it, or "not changed" where it has the same. */
export function sendKept(page: KeptPage, request: Request, response: Response) {
  response.set(Object.fromEntries(page.headers))
  response.set({
    ETag: page.etag,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding, Cookie',
  })
  if (request.headers['if-none-match'] === page.etag) return void response.status(304).end()
  const encoding = request.acceptsEncodings('br', 'gzip')
  const body = encoding === 'br' || encoding === 'gzip' ? page[encoding] : page.plain
  if (encoding) response.set('Content-Encoding', encoding)
  response.set('Content-Length', String(body.length)).end(body)
}
