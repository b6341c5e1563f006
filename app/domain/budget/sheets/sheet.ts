import type { Side } from '../line.ts'

/** A sheet as it was read: only rows that say anything, in order. */
export type Sheet = {
  name: string
  hidden: boolean
  rows: readonly SheetRow[]
  /** Only where the file itself says what its cells are: amounts are in som, and indents are the order of the lines. */
  told?: { side: Side | null; block: Block }
}

/** Columns that belong together: names, their codes and the money beside them. Places of columns, 0 is A. */
export type Block = { name: number; codes: readonly number[]; amounts: readonly number[] }

/** A row by its number in the file, from 1; cells by their place, 0 is column A. */
export type SheetRow = { row: number; hidden: boolean; cells: readonly Cell[] }

export type Cell = {
  /** As shown, trimmed; '' where the cell is empty. */
  text: string
  /** The stored number; null where the cell holds words, a day or a part of a hundred. */
  number: number | null
  /** By how much the words stand to the right: steps of the cell's style, or spaces before the first word. */
  indent: number
  /** A formula whose result nobody stored. */
  unknown: boolean
  /** Shown as a part of a hundred. */
  percent: boolean
}

export const emptyCell: Cell = { text: '', number: null, indent: 0, unknown: false, percent: false }

/** A cell of a text file, from what stands between two separators. */
export function textCell(written: string): Cell {
  const indent = written.length - written.replace(/^[\s\u00a0]+/, '').length
  const text = cleaned(written)
  if (isError(text)) return { ...emptyCell, text, unknown: true }
  return {
    ...emptyCell,
    text,
    indent: text === '' ? 0 : indent,
    percent: /^[-\d\s.,]+%$/.test(text),
  }
}

/** One way of writing each letter, no signs that cannot be seen, one space between words. */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s]+/gu, ' ')
    .trim()
}

/** What a spreadsheet shows in place of a result that it could not compute, in English and in Russian. */
export const isError = (text: string) =>
  /^#(ref|value|n\/a|div\/0|name|num|null|ссылка|знач|н\/д|дел\/0|имя|число|пусто)[!?]?$/i.test(
    text,
  )
