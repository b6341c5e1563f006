import mongoose from 'mongoose'
import type { ContentSum } from './content-sum.ts'

const { BSON } = mongoose.mongo

/** What stands between the documents of an export. */
export type Sign =
  | { kind: 'export'; version: 1; at: Date }
  | { kind: 'collection'; name: string }
  | ({ kind: 'collection-end'; name: string } & ContentSum)
  | { kind: 'export-end'; collections: number }

/** One piece of an export: a document of the collection named last, or a sign. */
export type Frame = { document: Uint8Array } | { sign: Sign }

const signByte = 1
const documentByte = 2
/** The database takes no document above 16 MB; a longer one is damage. */
const longest = 17 * 1024 * 1024

/** A frame's bytes: one that says what follows, then the document in BSON, which begins with its own length. */
export function frameBytes(frame: Frame): Buffer {
  if ('document' in frame) return Buffer.concat([Buffer.of(documentByte), frame.document])
  return Buffer.concat([Buffer.of(signByte), BSON.serialize(frame.sign)])
}

/** The frames of a stream of bytes. Throws where the bytes are no export. */
export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let at = 0
    for (let length = frameLength(rest, at); length; length = frameLength(rest, at)) {
      yield toFrame(rest[at], rest.subarray(at + 1, at + length))
      at += length
    }
    rest = rest.subarray(at)
  }
  if (rest.length > 0) throw new Error('it ends in the middle of a document')
}

/** The length of the frame that begins there, or 0 while not all of it has arrived. */
function frameLength(bytes: Buffer, at: number): number {
  if (bytes.length < at + 5) return 0
  const length = bytes.readInt32LE(at + 1)
  const kind = bytes[at]
  if ((kind !== signByte && kind !== documentByte) || length < 5 || length > longest)
    throw new Error('its content is no export of Ashar')
  return bytes.length < at + 1 + length ? 0 : 1 + length
}

function toFrame(kind: number | undefined, bytes: Buffer): Frame {
  if (kind === documentByte) return { document: bytes }
  return { sign: BSON.deserialize(bytes) as Sign } // whoever reads checks what it says
}
