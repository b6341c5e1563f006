import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive that repeats a text over and over: small when packed, large when unpacked. */
type Repeated = {
  name: string
  /** What stands before, between and after. */
  before: string
  text: string
  times: number
  after: string
  /** The unpacked size the archive claims; the true one if left out. */
  claimed?: number
}

const packed = (bytes: Buffer, last: boolean) =>
  deflateRawSync(bytes, {
    level: 9,
    finishFlush: last ? constants.Z_FINISH : constants.Z_FULL_FLUSH,
  })

/** The packed bytes without ever holding the unpacked ones: each block is the same, so it is packed once. */
function repeatedPart({ name, before, text, times, after, claimed }: Repeated) {
  const block = Buffer.from(text)
  const once = packed(block, false)
  const data = Buffer.concat([
    packed(Buffer.from(before), false),
    ...Array.from({ length: times }, () => once),
    packed(Buffer.from(after), true),
  ])
  let check = crc32(before)
  for (let at = 0; at < times; at++) check = crc32(block, check)
  const size = Buffer.byteLength(before) + block.length * times + Buffer.byteLength(after)
  return { name, data, check: crc32(after, check), size: claimed ?? size }
}

function plainPart(name: string, bytes: Uint8Array) {
  return { name, data: packed(Buffer.from(bytes), true), check: crc32(bytes), size: bytes.length }
}

type Part = ReturnType<typeof plainPart>

/** The facts that the local and the central header share. */
function facts({ name, data, check, size }: Part): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt32LE(check, 10)
  bytes.writeUInt32LE(data.length, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), 22)
  return bytes
}

const signed = (signature: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

function centralHeader(part: Part, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([20, 0])
  return Buffer.concat([signed(0x02014b50), madeBy, facts(part), rest, Buffer.from(part.name)])
}

function archive(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const local = Buffer.concat([
      signed(0x04034b50),
      facts(part),
      Buffer.from(part.name),
      part.data,
    ])
    centrals.push(centralHeader(part, offset))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, directory, signed(0x06054b50), end]))
}

/** The parts of a book with one of them replaced by a part that repeats itself. */
export function archiveWith(
  parts: Readonly<Record<string, Uint8Array>>,
  repeated: Repeated,
): Uint8Array<ArrayBuffer> {
  const others = Object.entries(parts).filter(([name]) => name !== repeated.name)
  return archive([...others.map(([name, bytes]) => plainPart(name, bytes)), repeatedPart(repeated)])
}
