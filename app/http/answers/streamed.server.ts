import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'

/** The body of an answer that is sent as its pieces come, so that a long one never lies in memory as a whole. */
export function streamed(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return createReadableStreamFromReadable(Readable.from(pieces))
}
