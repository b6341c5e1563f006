import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { localTimeOf } from '#app/domain/calendar/day.ts'
import {
  type ColumnKind,
  columnsInFiles,
  type ListColumn,
  type ListFacts,
} from '#app/domain/lists/column.ts'
import { withoutTimes } from './without-times.ts'

/** Widths in letters, as spreadsheets count them. */
const widths: Record<ColumnKind, number> = { text: 34, count: 12, money: 18, day: 14, moment: 20 }

/** A list as a workbook: a head row that stays, numbers and dates as such, so that every Excel shows them its own way. */
export async function xlsxOf<Row>(
  list: ListFacts<Row>,
  rows: readonly Row[],
): Promise<Uint8Array<ArrayBuffer>> {
  const inFiles = columnsInFiles(list)
  const head = inFiles.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }))
  const body = rows.map((row) => inFiles.map((column) => cellOf(column, row)))
  const file = await writeExcelFile([head, ...body], {
    sheet: sheetName(list.title),
    columns: inFiles.map(({ kind }) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
  }).toBuffer()
  return withoutTimes(new Uint8Array(file))
}

/** Texts are texts whatever they begin with: a workbook runs only what is marked as a formula. */
function cellOf<Row>(column: ListColumn<Row>, row: Row): Cell {
  const value = column.value(row)
  if (value === null || value === '') return null
  if (column.kind === 'money')
    return { type: Number, value: Number(value) / 100, format: '#,##0.00' }
  if (column.kind === 'count') return { type: Number, value: Number(value) }
  if (column.kind === 'day')
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd.mm.yyyy' }
  if (value instanceof Date)
    return { type: Date, value: new Date(`${localTimeOf(value)}Z`), format: 'dd.mm.yyyy hh:mm' }
  return { type: String, value: cellText(String(value)) }
}

/** A cell holds at most 32,767 signs, and none that XML does not know. */
const cellText = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').slice(0, 32_000)

const sheetName = (title: string) => title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)
