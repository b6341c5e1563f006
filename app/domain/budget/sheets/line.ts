import { type ReadAmount, readAmount, withDigits } from '../amounts/read-amount.ts'
import { type Signs, signsOf } from '../amounts/signs.ts'
import { cellAt, headsIn } from './columns.ts'
import type { Block, Cell, SheetRow } from './sheet.ts'
import { isBalance, isOfPage, isTotal, type Marker, markerOf, plainName } from './words.ts'

/** A row of a table as it is understood. Amounts by the columns of its block, in tyiyn. */
export type Line = {
  row: number
  /** Digits and points alone; '' where there is none. */
  code: string
  writtenCode: string
  codeColumn: number | null
  /** The economic code beside the functional one; '' where there is none. */
  second: string
  name: string
  plain: string
  indent: number
  amounts: readonly (number | null)[]
  /** Columns where something stands that is no amount for certain: nothing can be said about sums with it. */
  doubtful: readonly boolean[]
  /** Columns where the amount was written without a part after the comma. */
  whole: readonly boolean[]
  is: 'line' | 'total' | 'balance' | 'heading'
  marker: Marker | null
  /** Stands after an empty row. */
  apart: boolean
  /** Stands above the head of the table: what the annex is called. */
  title: boolean
}

/** A cell that cannot be read as an amount, by its place. */
export type Unread = { row: number; column: number }

/** Reads the rows of a block; what adorns the table (heads, numbers of columns, signatures) is left out. */
export function linesOf(
  rows: readonly SheetRow[],
  block: Block,
  unit: number,
): { lines: Line[]; unread: Unread[] } {
  const signs = signsOf(
    rows.flatMap((row) =>
      block.amounts
        .map((column) => cellAt(row, column))
        .filter(({ number }) => number === null)
        .map(({ text }) => text),
    ),
  )
  const heads = headsIn(rows)
  const lines: Line[] = []
  const unread: Unread[] = []
  let last = 0
  for (const row of rows) {
    const line = heads.has(row) ? null : lineOf(row, block, signs, unit)
    if (line) {
      lines.push({ ...line, apart: row.row > last + 1 && last > 0, title: false })
      for (const [at, column] of block.amounts.entries())
        if (line.doubtful[at]) unread.push({ row: row.row, column })
    } else if (lines.every(({ is }) => is === 'heading')) {
      for (const above of lines) above.title = true
    }
    last = row.row
  }
  return { lines, unread }
}

function lineOf(
  row: SheetRow,
  block: Block,
  signs: Signs,
  unit: number,
): Omit<Line, 'apart' | 'title'> | null {
  const cells = block.amounts.map((column) => cellAt(row, column))
  const reads = cells.map((cell) => readCell(cell, signs))
  const { name, indent } = nameIn(row, block)
  const codeColumn = block.codes.find((column) => codeIn(cellAt(row, column).text) !== '') ?? null
  const writtenCode = codeColumn === null ? '' : cellAt(row, codeColumn).text
  const code = codeIn(writtenCode)
  const plain = plainName(name)
  // A dash says that there is no money for it; an empty cell may be a heading's.
  const has = reads.some(
    (read, at) => read.is === 'amount' || read.is === 'doubtful' || isDash(read, cells[at]),
  )
  // Words over figures: a head, repeated on each page.
  if (!has && (name === '' || reads.some(({ is }) => is === 'words'))) return null
  if ((name === '' && code === '') || (!has && isOfPage(plain))) return null
  const is = !has ? 'heading' : isBalance(plain) ? 'balance' : isTotal(plain) ? 'total' : 'line'
  return {
    row: row.row,
    code,
    writtenCode,
    codeColumn,
    second: secondCode(row, block, codeColumn),
    name,
    plain,
    indent,
    amounts: reads.map((read) => amountOf(read, unit)),
    doubtful: reads.map(({ is }) => is === 'doubtful' || (is === 'words' && has)),
    whole: cells.map((cell, at) => isWhole(cell, reads[at])),
    is,
    marker: markerOf(plain),
  }
}

const isDash = ({ is }: ReadAmount, cell: Cell | undefined) =>
  is === 'nothing' && cell !== undefined && cell.text !== ''

function readCell(cell: Cell, signs: Signs): ReadAmount {
  if (cell.unknown) return { is: 'doubtful', readings: [] }
  if (cell.number !== null) return { is: 'amount', value: cell.number }
  if (cell.percent) return { is: 'nothing' }
  return readAmount(cell.text, signs)
}

function amountOf(read: ReadAmount, unit: number): number | null {
  if (read.is === 'amount') return Math.round(read.value * unit * 100)
  return null
}

function isWhole(cell: Cell, read: ReadAmount | undefined): boolean {
  return read?.is === 'amount' && Number.isInteger(read.value) && !/[.,]\d/.test(cell.text)
}

/** The words of a row: those of its name's column, else the first ones left of its amounts (a total often begins at A). */
function nameIn(row: SheetRow, block: Block): { name: string; indent: number } {
  const own = cellAt(row, block.name)
  if (own.text !== '' && !/^\d+$/.test(own.text)) return { name: own.text, indent: own.indent }
  const first = Math.min(...block.amounts)
  const words = row.cells.findIndex((cell, at) => at < first && /\p{L}{2}/u.test(cell.text))
  const cell = words >= 0 ? cellAt(row, words) : own
  return { name: cell.text, indent: cell.indent }
}

function secondCode(row: SheetRow, { codes: [first, second] }: Block, own: number | null): string {
  return second === undefined || own !== first ? '' : codeIn(cellAt(row, second).text)
}

function codeIn(written: string): string {
  const digits = withDigits(written)
    .replace(/[\s\u00a0]/g, '')
    .replace(/[.,]$/, '')
  return /^\d[\d.\-/]*$/.test(digits) ? digits : ''
}
