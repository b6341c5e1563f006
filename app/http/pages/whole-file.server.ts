import { createHash } from 'node:crypto'
import { type Reader, streamed } from '../answers/streamed.server.ts'
import { isUnchanged, weakTag } from '../answers/unchanged.server.ts'

type Asked = { method: string; header(name: string): string | null }
type Headers = Readonly<Record<string, string>>

/** A file that lies whole in memory, with its length and a tag; or "not changed" where whoever asks has the same. */
export function wholeFile(
  asked: Asked,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Headers,
): Response {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return answer(asked, { etag: weakTag(bytes), length: bytes.length }, headers, () => bytes)
}

/** A file that is made piece by piece each time it is sent; the same `facts` make the same bytes. */
export type Pieces = { facts: string; pieces(): AsyncIterable<string> }
type Measured = { etag: string; length: number }

/** What was measured of such files, by what they are made of; all is forgotten when there is more. */
const measured = new Map<string, Measured>()
const mostMeasured = 500

/** The same for a file that is too long to lie in memory: when it is first asked for it is made once more, to be measured. */
export async function piecedFile(
  asked: Asked & { reader: Reader },
  file: Pieces,
  headers: Headers,
): Promise<Response> {
  const key = weakTag(file.facts)
  const known = measured.get(key) ?? (await measure(file))
  if (measured.size >= mostMeasured) measured.clear()
  measured.set(key, known)
  return answer(asked, known, headers, () => streamed(file.pieces(), asked.reader))
}

async function measure({ pieces }: Pieces): Promise<Measured> {
  const sum = createHash('sha256')
  let length = 0
  for await (const piece of pieces()) {
    const bytes = Buffer.from(piece)
    sum.update(bytes)
    length += bytes.length
  }
  return { etag: weakTag(sum.digest()), length }
}

function answer(
  { method, header }: Asked,
  { etag, length }: Measured,
  headers: Headers,
  body: () => BodyInit,
): Response {
  const named = { ...headers, ETag: etag }
  if (isUnchanged(header('if-none-match'), etag))
    return new Response(null, { status: 304, headers: named })
  const whole = { ...named, 'Content-Length': String(length) }
  return new Response(method === 'HEAD' ? null : body(), { headers: whole })
}
