import { tableLimits } from './table.ts'

/** What a file is by its own bytes, whatever its name says. */
export type FileKind = 'workbook' | 'text' | 'old-workbook' | 'locked' | 'bomb' | 'other'

const begins = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte)

/** Looks at the beginning of a file, and into the contents of an archive, without unpacking anything. */
export function lookInto(bytes: Uint8Array): FileKind {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return holds(bytes, 'EncryptedPackage') ? 'locked' : 'old-workbook'
  if (begins(bytes, 0x50, 0x4b)) return archiveKind(bytes)
  const isOther =
    begins(bytes, 0x25, 0x50, 0x44, 0x46) || begins(bytes, 0xff, 0xd8) || begins(bytes, 0x89, 0x50)
  return isOther ? 'other' : 'text'
}

/** Names in such files are written in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.includes([...name].join('\u0000'))
}

type Part = { name: string; size: number; locked: boolean }

function archiveKind(bytes: Uint8Array): FileKind {
  const parts = partsOf(bytes)
  if (parts === null) return 'other'
  if (parts.some(({ locked }) => locked)) return 'locked'
  const size = parts.reduce((total, part) => total + part.size, 0)
  if (parts.length > tableLimits.parts || size > tableLimits.unpacked) return 'bomb'
  return parts.some(({ name }) => name === 'xl/workbook.xml') ? 'workbook' : 'other'
}

const endSign = 0x06054b50
const partSign = 0x02014b50
const longestEnd = 66_000

/** The parts that an archive says it holds, from the list at its end; null where there is no whole list. */
function partsOf(bytes: Uint8Array): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  while (parts.length < count) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== partSign) return null
    const name = view.getUint16(at + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      size: view.getUint32(at + 24, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function endOf(view: DataView): number | null {
  const last = Math.max(0, view.byteLength - longestEnd)
  for (let at = view.byteLength - 22; at >= last; at--)
    if (view.getUint32(at, true) === endSign) return at
  return null
}

/** Whether a file fits its name: a sheet that calls itself `.pdf` was chosen by mistake. */
export function fitsName(kind: FileKind, name: string): boolean {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (kind === 'workbook') return ending === 'xlsx'
  return kind === 'text' ? ['csv', 'txt', 'tsv'].includes(ending) : true
}
