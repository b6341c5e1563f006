import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { createReadableStreamFromReadable } from '@remix-run/node'

/** Says whether there is a reader still, once most of what was written has left. */
export type Reader = () => Promise<boolean>

/** Bytes of an answer that may wait in memory for a slow reader before its next piece is made. */
const mostWaiting = 1_024 * 1_024
const askedEvery = 20

/** The reader of a response. Asked and not listened to: compression stands between and has a `drain` of its own. */
export function readerOf(response: ServerResponse): Reader {
  return async () => {
    while (response.writableLength > mostWaiting && !response.destroyed) await pause(askedEvery)
    return !response.destroyed
  }
}

/**
 * The body of an answer that is sent as its pieces come, so that a long one never lies in memory as a whole. The
 * framework writes what it gets without asking whether anybody reads: each piece waits here until the reader is there.
 */
export function streamed(
  pieces: AsyncIterable<string>,
  reader: Reader,
): ReadableStream<Uint8Array> {
  return createReadableStreamFromReadable(Readable.from(inStep(pieces, reader)))
}

async function* inStep(pieces: AsyncIterable<string>, reader: Reader) {
  for await (const piece of pieces) {
    if (!(await reader())) return
    yield piece
  }
}
