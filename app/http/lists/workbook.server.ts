import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { ColumnKind } from '#app/domain/lists/column.ts'
import { withoutTimes } from './without-times.ts'

/** A table as a thread can be handed it: of each column what it holds, and the cells of each row. */
export type Table = {
  sheet: string
  kinds: readonly ColumnKind[]
  head: readonly string[]
  /** Money in som; moments by the clock of Bishkek, as if it were UTC. */
  rows: readonly (readonly (string | number | Date | null)[])[]
}

/** Widths in letters, as spreadsheets count them. */
const widths: Record<ColumnKind, number> = { text: 34, count: 12, money: 18, day: 14, moment: 20 }
const formats = { money: '#,##0.00', day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm' } as const

/** A workbook: a head row that stays, numbers and dates as such, so that every Excel shows them its own way. */
export async function workbookOf({
  sheet,
  kinds,
  head,
  rows,
}: Table): Promise<Uint8Array<ArrayBuffer>> {
  const named = head.map((value) => ({ value, fontWeight: 'bold' as const }))
  const body = rows.map((row) => kinds.map((kind, column) => cellOf(kind, row[column] ?? null)))
  const file = await writeExcelFile([named, ...body], {
    sheet,
    columns: kinds.map((kind) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
  }).toBuffer()
  return withoutTimes(new Uint8Array(file))
}

/** Texts are texts whatever they begin with: a workbook runs only what is marked as a formula. */
function cellOf(kind: ColumnKind, value: Table['rows'][number][number]): Cell {
  if (value === null) return null
  if (value instanceof Date)
    return { type: Date, value, format: kind === 'day' ? formats.day : formats.moment }
  if (typeof value === 'string') return { type: String, value }
  return { type: Number, value, ...(kind === 'money' ? { format: formats.money } : {}) }
}
