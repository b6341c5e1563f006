import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const deflate = promisify<Buffer, { level: number; finishFlush: number }, Buffer>(deflateRaw)
/** Each piece ends at a full byte and is followed by nothing that points back into it. */
const byItself = { level: 9, finishFlush: constants.Z_FULL_FLUSH }

/** A gzip stream of RFC 1952 without a name and a time, and the empty last block of its data (RFC 1951). */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff])
const lastBlock = Buffer.from([0x03, 0x00])
/** What one block that is not compressed may hold, in bytes. */
const longestStored = 0xffff

/** A piece of a page that is the same for many readers, as it is and compressed. */
export type SharedPiece = { plain: Buffer; deflated: Buffer }

export const sharedPiece = async (plain: Buffer): Promise<SharedPiece> => ({
  plain,
  deflated: await deflate(plain, byItself),
})

/**
 * A valid gzip stream of shared pieces, compressed once for all readers, and of words (buffers) that are one reader's
 * own. Those are stored as they are: they take no part in any compression, so the length of what is sent tells nothing
 * of them.
 */
export function gzipOf(pieces: readonly (SharedPiece | Buffer)[]): Buffer<ArrayBuffer> {
  let [sum, length] = [0, 0]
  const blocks = pieces.map((piece) => {
    const plain = Buffer.isBuffer(piece) ? piece : piece.plain
    // Nothing at all has no sum of its own: zlib would begin anew.
    if (plain.length > 0) sum = crc32(plain, sum)
    length += plain.length
    return Buffer.isBuffer(piece) ? stored(piece) : piece.deflated
  })
  const end = Buffer.alloc(8)
  end.writeUInt32LE(sum, 0)
  end.writeUInt32LE(length % 2 ** 32, 4)
  return Buffer.concat([head, ...blocks, lastBlock, end])
}

function stored(bytes: Buffer): Buffer {
  const more = bytes.length > longestStored ? stored(bytes.subarray(longestStored)) : null
  const first = storedBlock(bytes.subarray(0, longestStored))
  return more ? Buffer.concat([first, more]) : first
}

function storedBlock(bytes: Buffer): Buffer {
  const block = Buffer.alloc(5 + bytes.length)
  block.writeUInt16LE(bytes.length, 1)
  block.writeUInt16LE(bytes.length ^ longestStored, 3)
  bytes.copy(block, 5)
  return block
}
