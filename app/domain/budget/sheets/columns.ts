import { readAmount } from '../amounts/read-amount.ts'
import type { Signs } from '../amounts/signs.ts'
import { type Block, type Cell, emptyCell, type Sheet, type SheetRow } from './sheet.ts'
import { isCodeHead, isNameHead, isNoMoney, isNumbering, isTotal, plainName } from './words.ts'

const signs: Signs = { point: 'decimal', comma: 'decimal' }
const lettersIn = (cell: Cell) => (cell.text.match(/\p{L}/gu) ?? []).length
export const cellAt = (row: SheetRow, column: number): Cell => row.cells[column] ?? emptyCell

/** Whether something stands in a cell that may be an amount. */
function isFigure(cell: Cell): boolean {
  if (cell.percent) return false
  if (cell.number !== null || cell.unknown) return true
  const read = readAmount(cell.text, signs)
  return read.is === 'amount' || read.is === 'doubtful'
}

const isYear = ({ text }: Cell) => /^(19|20)\d\d(,? ?(сом|som))?$/.test(text)
const namesYear = ({ text }: Cell) => /(?<!\d)(19|20)\d\d(?!\d)/.test(text)

/**
 * The rows of years, or of the numbers of columns: heads, though they hold figures. A line of 2025 som looks like the
 * head of a year; but a head stands above the lines, or is repeated.
 */
export function headsIn(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const heads = new Set<SheetRow>()
  const said = new Set<string>()
  let begun = false
  for (const row of rows) {
    const words = row.cells.map(({ text }) => text).join('\n')
    if (numberColumns(cellsSaid(row)) || said.has(words)) heads.add(row)
    else if (isOfYears(row, begun || said.size > 0)) {
      heads.add(row)
      said.add(words)
    } else begun ||= isData(row)
  }
  return heads
}

const cellsSaid = ({ cells }: SheetRow) => cells.filter(({ text }) => text !== '')

/** `begun`: lines or such a head stand above it, so that it is a head only with several years in order. */
function isOfYears(row: SheetRow, begun: boolean): boolean {
  const said = cellsSaid(row)
  const figures = said.filter(isFigure)
  if (figures.length === 0 || !figures.every(isYear)) return false
  if (begun && !areFollowing(figures)) return false
  const words = said.filter((cell) => !figures.includes(cell))
  if (words.some(({ text }) => isTotal(plainName(text)))) return false
  return words.some(
    (cell) =>
      isNameHead(cell.text.toLowerCase()) || isCodeHead(cell.text.toLowerCase()) || namesYear(cell),
  )
}

const areFollowing = (years: readonly Cell[]) =>
  years.length > 1 &&
  years.every(
    ({ text }, at) =>
      at === 0 || Number.parseInt(text, 10) === Number.parseInt(years[at - 1]?.text ?? '', 10) + 1,
  )

/** `А Б 1 2 3`: the numbers of columns, under the head of a table. */
function numberColumns(said: readonly Cell[]): boolean {
  if (said.length < 2 || !said.every(({ text }) => /^(\p{L}|\d{1,2})$/u.test(text))) return false
  const numbers = said.filter(({ text }) => /\d/.test(text)).map(({ text }) => Number(text))
  return (
    (numbers[0] ?? 9) <= 3 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  )
}

/** A row that says what costs how much: words, and right of them a figure. */
function isData(row: SheetRow): boolean {
  const words = row.cells.findIndex((cell) => lettersIn(cell) >= 2 && !isFigure(cell))
  const first = row.cells.findIndex(({ text }) => text !== '')
  const from = words >= 0 ? words : first
  return from >= 0 && row.cells.some((cell, at) => at > from && isFigure(cell))
}

/** The blocks of a sheet from left to right; none where it holds no table of money. */
export const blocksOf = ({ rows, told }: Sheet): Block[] => (told ? [told.block] : guessed(rows))

function guessed(rows: readonly SheetRow[]): Block[] {
  const ofHeads = headsIn(rows)
  const data = rows.filter((row) => !ofHeads.has(row) && isData(row))
  const first = data[0]
  if (!first) return []
  const heads = headsAbove(rows.filter(({ row }) => row < first.row))
  const width = Math.max(...data.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => measured(data, at, heads[at] ?? ''))
  const names = nameColumns(columns)
  return names.flatMap((name, at) => {
    const block = blockOf(columns, name, names[at + 1] ?? width, names[at - 1] ?? -1)
    return block.amounts.length > 0 ? [block] : []
  })
}

/** The words over each column, of all rows of the head. */
function headsAbove(rows: readonly SheetRow[]): string[] {
  const heads: string[] = []
  for (const { cells } of rows.slice(-6)) {
    if (cells.filter(({ text }) => text !== '').length < 2) continue
    for (const [at, { text }] of cells.entries())
      if (text !== '') heads[at] = `${heads[at] ?? ''} ${text.toLowerCase()}`.trim()
  }
  return heads
}

type Column = {
  at: number
  head: string
  letters: number
  figures: number
  codes: number
  counts: boolean
  dots: boolean
  shares: boolean
}

function measured(data: readonly SheetRow[], at: number, head: string): Column {
  const cells = data.map((row) => cellAt(row, at)).filter(({ text }) => text !== '')
  const codes = cells.filter(({ text }) => /^\p{L}?\d[\d.\-/ \p{L}]{0,14}$/u.test(text))
  const counted = cells.filter(
    ({ text }, place) => /^\d{1,4}\.?$/.test(text) && isNext(cells, place),
  )
  const letters = cells.reduce((sum, cell) => sum + (isFigure(cell) ? 0 : lettersIn(cell)), 0)
  return {
    at,
    head,
    letters,
    figures: cells.filter(isFigure).length,
    codes: codes.length,
    counts:
      cells.length > 2 &&
      counted.length >= cells.length * 0.8 &&
      codes.every(({ text }) => !/\d\.\d/.test(text)),
    dots: codes.some(({ text }) => /\d\.\d/.test(text)),
    shares: cells.length > 0 && cells.every(({ percent }) => percent),
  }
}

function isNext(cells: readonly Cell[], place: number): boolean {
  const number = Number(cells[place]?.text.replace('.', ''))
  return number === 1 || number === Number(cells[place - 1]?.text.replace('.', '')) + 1
}

/** The columns with most words, each with figures before the next one. */
function nameColumns(columns: readonly Column[]): number[] {
  const most = Math.max(...columns.map(({ letters }) => letters))
  const worded = columns.filter(({ letters, figures }) => letters > most * 0.4 && letters > figures)
  const names: number[] = []
  for (const { at } of worded) {
    const before = names.at(-1)
    const between = columns.slice((before ?? at) + 1, at)
    if (
      before === undefined ||
      between.some(({ figures, codes }) => figures > 1 && figures > codes / 2 && figures > 0)
    )
      names.push(at)
  }
  return names
}

function blockOf(columns: readonly Column[], name: number, end: number, begin: number): Block {
  const between = columns.slice(begin + 1, name).filter(({ at }) => at > begin)
  const codeLike = (column: Column) => column.codes > 0 && column.letters <= column.codes * 3
  const left = between.filter(
    (column) => codeLike(column) && !column.counts && !(isNumbering(column.head) && !column.dots),
  )
  const right = columns.slice(name + 1, end)
  const headed = left.filter(({ head }) => isCodeHead(head))
  const after = right.filter((column) => isCodeHead(column.head) && codeLike(column)).slice(0, 1)
  // A functional code and beside it an economic one.
  const codes =
    headed.length > 0
      ? left.filter(({ at }) => at >= (headed[0]?.at ?? 0))
      : left.length > 0
        ? left.slice(-1)
        : after
  const amounts = right.filter(
    (column) =>
      !codes.includes(column) &&
      column.figures > 0 &&
      column.figures * 2 > column.letters / 3 &&
      !column.shares &&
      !isNoMoney(plainHead(column.head)),
  )
  return { name, codes: codes.map(({ at }) => at), amounts: amounts.map(({ at }) => at) }
}

const plainHead = (head: string) => (head.includes('%') ? head : plainName(head))
