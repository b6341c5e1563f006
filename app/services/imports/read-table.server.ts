import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { findHead, type Head, type HeadColumn } from '#app/domain/imports/find-head.ts'
import type { SourceRow } from '#app/domain/imports/row-reader.ts'
import { type TableRow, tableLimits } from '#app/domain/imports/table.ts'
import { type Outcome, reason } from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { decodeText, separatorOf } from '#app/domain/tables/decode-text.ts'
import { lookThrough } from './look-through.server.ts'
import type { ReadTask } from './thread-words.ts'

type Sheet = { sheet: string; rows: TableRow[] }
type Read = { refused: Reason } | { rows: SourceRow[]; notes: Reason[] }

/** The rows of a workbook or a CSV file by the keys of their columns, or why it cannot be read. */
export async function readTable(task: ReadTask, columns: readonly HeadColumn[]): Promise<Read> {
  const wrong = task.format === 'workbook' ? lookThrough(task.bytes, task.name) : null
  if (wrong) return { refused: wrong }
  const sheets = task.format === 'workbook' ? await sheetsIn(task.bytes) : textIn(task.bytes)
  if (!sheets) return { refused: reason('import-unreadable', { name: task.name }) }
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.some(({ rows }) => rows.length > tableLimits.rows))
    return { refused: reason('import-too-long', { rows: tableLimits.rows }) }
  return chooseSheet(filled, columns)
}

/** Nothing is guessed: of several sheets that hold such rows none is taken, and others that hold anything are named. */
function chooseSheet(sheets: readonly Sheet[], columns: readonly HeadColumn[]): Read {
  const tried = sheets.map((one) => ({ ...one, head: findHead(one.rows, columns) }))
  const [met, second] = tried.filter(({ head }) => !head.refused)
  if (met && second) {
    const names = tried.filter(({ head }) => !head.refused).map(({ sheet }) => `«${sheet}»`)
    return { refused: reason('import-several-sheets', { sheets: names.join(', ') }) }
  }
  const chosen = met ?? tried[0]
  if (!chosen) return { refused: reason('import-no-rows', {}) }
  const others = sheets.flatMap(({ sheet }) => (sheet === chosen.sheet ? [] : [`«${sheet}»`]))
  const notes =
    others.length > 0
      ? [reason('import-sheet-read', { sheet: chosen.sheet, others: others.join(', ') })]
      : []
  return rowsBelow(chosen.rows, chosen.head, notes)
}

function rowsBelow(rows: readonly TableRow[], found: Outcome<Head>, notes: Reason[]): Read {
  if (found.refused) return { refused: found.faults[0]?.reason ?? found.reason }
  const { at, places, unused } = found.value
  const known = Object.entries(places)
  const below = rows.slice(at + 1).map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(known.map(([key, place]) => [key, cells[place] ?? ''])),
  }))
  const said = below.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
  if (said.length === 0) return { refused: reason('import-no-rows', {}) }
  if (unused.length > 0)
    notes.push(reason('import-heads-unused', { heads: unused.slice(0, 10).join(', ') }))
  return { rows: said, notes }
}

async function sheetsIn(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = await readExcelFile(Buffer.from(bytes))
  return sheets.map(({ sheet, data }) => ({ sheet, rows: rowsOf(data) }))
}

function textIn(bytes: Uint8Array): Sheet[] | null {
  const text = decodeText(bytes)
  if (text === null) return null
  const records = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    to: tableLimits.rows + 2,
  })
  return [{ sheet: '', rows: rowsOf(records) }]
}

/** Rows that say anything, with the numbers that a spreadsheet shows beside them. */
function rowsOf(rows: readonly (readonly unknown[])[]): TableRow[] {
  const all = rows.map((cells, at) => ({
    row: at + 1,
    cells: cells.slice(0, tableLimits.columns).map(textOf),
  }))
  return all.filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** A cell as text: a day as people compare days, no signs that cannot be seen, one way of writing each letter. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  const seen = text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cf}]/gu, ' ')
  return seen.trim().slice(0, tableLimits.letters)
}
