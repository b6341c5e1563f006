const sector = 512
const none = 0xffff_ffff
const endOfChain = 0xffff_fffe
const fatSector = 0xffff_fffd

/** The header of an old compound file: one sector of allocation, one of directory, then the streams. */
function header(): Buffer {
  const bytes = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4096, 56)
  bytes.writeUInt32LE(endOfChain, 60)
  bytes.writeUInt32LE(endOfChain, 68)
  for (let at = 76; at < sector; at += 4) bytes.writeUInt32LE(none, at)
  bytes.writeUInt32LE(0, 76)
  return bytes
}

type Entry = {
  name: string
  type: 1 | 2 | 5
  start: number
  size: number
  right: number
  child: number
}

function entry({ name, type, start, size, right, child }: Entry): Buffer {
  const bytes = Buffer.alloc(128)
  const length = bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE(length + 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeUInt8(1, 67)
  bytes.writeUInt32LE(none, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

const perStream = 8

/** Which sector follows which: each stream is a chain. */
function allocation(streams: number): Buffer {
  const bytes = Buffer.alloc(sector, 0xff)
  bytes.writeUInt32LE(fatSector, 0)
  bytes.writeUInt32LE(endOfChain, 4)
  for (let at = 0; at < streams * perStream; at++) {
    const last = at % perStream === perStream - 1
    bytes.writeUInt32LE(last ? endOfChain : at + 3, (at + 2) * 4)
  }
  return bytes
}

function directory(names: readonly string[]): Buffer {
  const root = entry({
    name: 'Root Entry',
    type: 5,
    start: endOfChain,
    size: 0,
    right: none,
    child: 1,
  })
  const size = perStream * sector
  const entries = names.map((name, at) => {
    const right = at + 1 < names.length ? at + 2 : none
    return entry({ name, type: 2, start: 2 + at * perStream, size, right, child: none })
  })
  return filled(sector, Buffer.concat([root, ...entries]))
}

function filled(size: number, bytes: Buffer): Buffer {
  const whole = Buffer.alloc(size)
  bytes.copy(whole)
  return whole
}

/** A compound file with up to three streams of eight sectors each. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(streams)
  const data = Object.values(streams).map((bytes) => filled(perStream * sector, bytes))
  return new Uint8Array(
    Buffer.concat([header(), allocation(names.length), directory(names), ...data]),
  )
}
