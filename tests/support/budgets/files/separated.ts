import type { Cell } from './cells.ts'

export type Encoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'cp1251'

export type SeparatedFormat = {
  separator: ';' | ',' | '\t'
  encoding: Encoding
  /** Every cell in quotes, as some programs write. */
  quoted?: boolean
  lineEnd?: '\r\n' | '\n'
}

const cp1251 = new TextDecoder('windows-1251')
const cp1251Bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [cp1251.decode(Uint8Array.of(byte)), byte] as const),
)

function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf8') return new Uint8Array(Buffer.from(text, 'utf8'))
  if (encoding === 'utf8-bom') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'))
  if (encoding === 'utf16le') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  return Uint8Array.from(text, (letter) => {
    const byte = cp1251Bytes.get(letter)
    if (byte === undefined) throw new Error(`CP1251 has no ${letter}`)
    return byte
  })
}

function cellText(cell: Cell, decimalMark: ',' | '.'): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark)
  if ('text' in cell) return cell.text
  if ('error' in cell) return cell.error
  return cell.value === undefined ? '' : String(cell.value).replace('.', decimalMark)
}

/** A file of separated values as the office's program would store the sheet. */
export function separatedBytes(
  rows: readonly (readonly Cell[])[],
  { separator, encoding, quoted = false, lineEnd = '\r\n' }: SeparatedFormat,
): Uint8Array<ArrayBuffer> {
  const width = Math.max(...rows.map((cells) => cells.length))
  const lines = rows.map((cells) =>
    Array.from({ length: width }, (_, at) => {
      const text = cellText(cells[at] ?? null, ',')
      const needs = quoted || text.includes(separator) || /["\n]/.test(text)
      return needs ? `"${text.replaceAll('"', '""')}"` : text
    }).join(separator),
  )
  return encoded(lines.join(lineEnd) + lineEnd, encoding)
}
