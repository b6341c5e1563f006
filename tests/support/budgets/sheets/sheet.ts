import { type Cell, columnLetter } from '../files/cells.ts'
import type { Row } from '../tables/rows.ts'
import type { Column } from './columns.ts'
import { linesAbove, linesBelow } from './dress.ts'
import { bareCell, figureCell, figureText } from './figures.ts'
import { headRows, leads, mergedHead, pageEnd } from './head.ts'
import type { Look } from './look.ts'

/** The cells of a sheet and where its rows and columns came to stand. */
export type Laid = {
  cells: Cell[][]
  rowOf: Map<string, number>
  moneyColumn: (at: number) => string
  codeColumn: string
  nameColumn: string
  merged: string[]
  hiddenRows: number[]
}

const wholes = { text: 'text', cells: 'cells', 'noisy-cells': 'cells' } as const

function workedOut(
  column: Exclude<Column, { kind: 'money' }>,
  row: Row,
  look: Look,
  all: number,
): Cell {
  const at = (place: number) => row.amounts?.[place] ?? 0
  const style = { ...look.figures, as: wholes[look.figures.as] }
  if (column.kind === 'deviation') return figureCell(at(column.fact) - at(column.plan), style)
  const [part, whole] =
    column.kind === 'share' ? [at(column.at), all] : [at(column.fact), at(column.plan)]
  if (whole === 0) return style.as === 'cells' ? { error: '#DIV/0!' } : 'х'
  const percent = Math.round((part / whole) * 1000) * 10
  if (look.percentSign && style.as === 'cells') return percent / 10_000
  if (look.percentSign) return `${figureText(percent, { ...style, decimals: 1 })}%`
  return style.as === 'text' ? figureText(percent, { ...style, decimals: 1 }) : percent / 100
}

function amountCell(row: Row, at: number, look: Look, letters: string): Cell {
  const amount = row.amounts?.[at]
  if (amount === undefined) return null
  const written = row.written?.[at]
  if (written === 'bare') return bareCell(amount, look.figures)
  if (written !== undefined) return written
  const cell = figureCell(amount, look.figures)
  const sums = row.of && look.formulas && typeof cell === 'number'
  return sums ? { formula: `SUM(${letters}1:${letters}2)*1`, value: cell } : cell
}

function nameCell(row: Row, look: Look): Cell {
  if (look.indent === 'spaces') return `${' '.repeat(row.level * 3)}${row.name}`
  if (look.indent === 'cell' && row.level > 0) return { text: row.name, indent: row.level }
  return row.name
}

function codeCell(row: Row, look: Look): Cell {
  if (!row.code) return null
  return look.codes === 'number' && /^\d+(\.\d)?$/.test(row.code) ? Number(row.code) : row.code
}

function rowCells(row: Row, look: Look, number: number, all: number): Cell[] {
  const before = leads(look)
  const lead = before.map((which): Cell => {
    if (which === 'number') return row.kind || !row.amounts ? null : number
    if (which === 'second') return row.second || null
    return which === 'code' ? codeCell(row, look) : nameCell(row, look)
  })
  const money = look.set.columns.map((column, place): Cell => {
    if (row.kind === 'aside' && column.kind !== 'money') return null
    if (!row.amounts) return null
    if (column.kind === 'money')
      return amountCell(row, column.at, look, columnLetter(look.margin + before.length + place))
    return workedOut(column, row, look, all)
  })
  return [...lead, ...money]
}

const opensSection = ({ level, code, of, amounts }: Row) =>
  level === 0 && (!amounts || (of !== undefined && code !== undefined))

/** The rows of the table, each with what the page puts before it. */
function tableRows(rows: readonly Row[], look: Look): { row?: Row; cells: Cell[] }[] {
  const all = Math.max(...rows.map(({ amounts }) => amounts?.[0] ?? 0))
  return rows.flatMap((row, at) => {
    const gap = look.gaps && rows[at - 1]?.amounts && opensSection(row) ? [[]] : []
    const { page } = look
    const turns = page !== null && at > 0 && at % page === 0
    const turn = turns ? [...pageEnd(look, at / page), ...headRows(look)] : []
    const before = [...gap, ...turn].map((cells) => ({ cells }))
    return [...before, { row, cells: rowCells(row, look, at + 1, all) }]
  })
}

/** Where the columns of a look stand. */
function places(look: Look) {
  const before = leads(look)
  const money = (at: number) =>
    look.set.columns.findIndex((column) => column.kind === 'money' && column.at === at)
  return {
    moneyColumn: (at: number) => columnLetter(look.margin + before.length + money(at)),
    codeColumn: columnLetter(look.margin + Math.max(0, before.indexOf('code'))),
    nameColumn: columnLetter(look.margin + before.indexOf('name')),
  }
}

/** Lays the rows of a table out as a sheet, with its dress above and below. */
export function laid(rows: readonly Row[], look: Look): Laid {
  const width = leads(look).length + look.set.columns.length
  const above = linesAbove(look.dress, look.language).map(({ text, right }): Cell[] =>
    right ? [...Array.from({ length: width - 1 }, () => null), text] : [text || null],
  )
  const table = tableRows(rows, look)
  const top = [...above, ...headRows(look)]
  const foot = linesBelow(look.foot, look.language).map((text): Cell[] => [text || null])
  const cells = [...top, ...table.map((one) => one.cells), ...foot]
  const numbered = table.flatMap(({ row }, at) =>
    row ? [{ row, number: top.length + at + 1 }] : [],
  )
  return {
    cells: cells.map((line) => [...Array.from({ length: look.margin }, () => null), ...line]),
    rowOf: new Map(numbered.map(({ row, number }) => [row.key, number])),
    merged: mergedHead(look, above.length + 1),
    hiddenRows: numbered.filter(({ row }) => row.hidden).map(({ number }) => number),
    ...places(look),
  }
}
