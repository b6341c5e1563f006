import { basename, extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Sheet, type SheetRow, textCell } from '#app/domain/budget/sheets/sheet.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import { decodeText, separatorOf } from '#app/domain/tables/decode-text.ts'
import { isDataPackage, readDataPackage } from './packages/read-package.server.ts'
import { partNames } from './parts.server.ts'
import { readOpenDocument } from './read-open-document.server.ts'
import { readWorkbook } from './read-workbook.server.ts'
import { bookLimits, UnreadableFile } from './unreadable.ts'

/** The sheets of a budget file (XLSX, ODS, CSV, a packed Fiscal Data Package), or why it cannot be read. Its kind is told by its bytes. */
export function readBudgetFile(
  bytes: Uint8Array,
  name: string,
): { sheets: readonly Sheet[] } | { refused: Unreadable } {
  try {
    return { sheets: sheetsOf(bytes, name) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { refused: error.why }
    // Only what reads the file's own bytes stands above: whatever they broke, the file is not whole.
    return { refused: 'broken' }
  }
}

function sheetsOf(bytes: Uint8Array, name: string): readonly Sheet[] {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (bytes.length > bookLimits.bytes) throw new UnreadableFile('too-large')
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableFile(isLocked(bytes) ? 'locked' : 'old-book')
  if (starts(bytes, [0x50, 0x4b])) return sheetsOfArchive(bytes)
  return sheetsOfText(bytes, name)
}

const starts = (bytes: Uint8Array, marks: readonly number[]) =>
  marks.every((mark, at) => bytes[at] === mark)

/** A locked workbook lies in a container that names its part so. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

function sheetsOfArchive(bytes: Uint8Array): readonly Sheet[] {
  const names = partNames(bytes)
  if (names.some((part) => /vbaProject\.bin$/i.test(part))) throw new UnreadableFile('macros')
  if (names.includes('xl/workbook.xml')) return readWorkbook(bytes)
  if (names.includes('content.xml')) return readOpenDocument(bytes)
  if (isDataPackage(names)) return readDataPackage(bytes)
  throw new UnreadableFile(names.length === 0 ? 'broken' : 'other-kind')
}

function sheetsOfText(bytes: Uint8Array, name: string): Sheet[] {
  const text = decodeText(bytes)
  if (text === null || /[\p{Cc}]/u.test(text.slice(0, 2_000).replace(/[\s]/g, '')))
    throw new UnreadableFile('other-kind')
  if (extname(name).toLowerCase() === '.json' || /^\s*\{/.test(text))
    throw new UnreadableFile('package-alone')
  if (/^\s*<(!doctype|html|\?xml|table|meta)/i.test(text)) throw new UnreadableFile('web-page')
  const records: string[][] = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: bookLimits.rows + 1,
  })
  if (records.length > bookLimits.rows) throw new UnreadableFile('too-long')
  if (records.some((cells) => cells.length > bookLimits.columns))
    throw new UnreadableFile('too-wide')
  const rows = records.map(
    (cells, at): SheetRow => ({ row: at + 1, hidden: false, cells: cells.map(textCell) }),
  )
  const said = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''))
  if (said.length === 0) throw new UnreadableFile('empty')
  return [{ name: basename(name, extname(name)), hidden: false, rows: said }]
}
