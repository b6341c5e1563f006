import { type Cell, emptyCell, type Sheet, type SheetRow } from '#app/domain/budget/sheets/sheet.ts'
import { numberCell, unknownCell, wordsCell } from './cells.ts'
import { unpack } from './parts.server.ts'
import { type Tag, xmlTaker } from './read-xml.server.ts'
import { bookLimits, UnreadableFile } from './unreadable.ts'

/** The sheets of an ODS document. */
export function readOpenDocument(bytes: Uint8Array): Sheet[] {
  const sheets: (Sheet & { rows: SheetRow[] })[] = []
  unpack(bytes, (name) => (name === 'content.xml' ? contentTaker(sheets) : null))
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) throw new UnreadableFile('empty')
  return filled
}

type Value = { type: string; value: string; formula: boolean; text: string; repeated: number }

function contentTaker(sheets: (Sheet & { rows: SheetRow[] })[]) {
  let row = { row: 0, hidden: false, cells: [] as Cell[], repeated: 1 }
  let cell: Value | null = null
  return xmlTaker({
    open({ name, attributes }) {
      if (name === 'table') {
        sheets.push({ name: attributes['table:name'] ?? '', hidden: false, rows: [] })
        row = { row: 0, hidden: false, cells: [], repeated: 0 }
      }
      if (name === 'table-row') {
        const hidden = /collapse|filter/.test(attributes['table:visibility'] ?? '')
        row = {
          row: row.row + row.repeated,
          hidden,
          cells: [],
          repeated: times(attributes['table:number-rows-repeated']),
        }
        if (row.row === 0) row.row = 1
      }
      if (name === 'table-cell' || name === 'covered-table-cell') cell = begun(attributes)
      if (name === 's' && cell) cell.text += ' '.repeat(Math.min(100, times(attributes['text:c'])))
    },
    text(part) {
      if (cell && cell.text.length < bookLimits.letters)
        cell.text += part.slice(0, bookLimits.letters)
    },
    close(name) {
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        put(row.cells, cell)
        cell = null
      }
      if (name === 'table-row') keep(sheets.at(-1)?.rows, row)
    },
  })
}

const times = (repeated: string | undefined) => Math.max(1, Number(repeated ?? 1) || 1)

function begun(attributes: Tag['attributes']): Value {
  return {
    type: attributes['office:value-type'] ?? '',
    value: attributes['office:value'] ?? '',
    formula: attributes['table:formula'] !== undefined,
    text: '',
    repeated: times(attributes['table:number-columns-repeated']),
  }
}

/** Empty cells may be repeated as far as a sheet can reach; they are only counted. */
function put(cells: Cell[], { type, value, formula, text, repeated }: Value): void {
  const made = cellFrom(type, value, formula, text)
  if (made.text === '') {
    cells.length += Math.min(repeated, bookLimits.columns)
    return
  }
  for (let count = 0; count < repeated; count++) cells.push(made)
  if (cells.length > bookLimits.columns * 2) throw new UnreadableFile('too-wide')
}

function cellFrom(type: string, value: string, formula: boolean, text: string): Cell {
  const shown = {
    as: type === 'percentage' ? ('percent' as const) : ('number' as const),
    indent: 0,
  }
  if (/^(float|currency|percentage)$/.test(type) && value !== '')
    return numberCell(Number(value), shown)
  return formula && text === '' ? unknownCell : wordsCell(text)
}

function keep(
  rows: SheetRow[] | undefined,
  { row, hidden, cells }: { row: number; hidden: boolean; cells: Cell[] },
): void {
  const full = Array.from(cells, (one) => one ?? emptyCell)
  if (!rows || full.every(({ text }) => text === '')) return
  rows.push({ row, hidden, cells: full })
  if (rows.length > bookLimits.rows) throw new UnreadableFile('too-long')
}
