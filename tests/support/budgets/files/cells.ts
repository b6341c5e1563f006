/** A cell of a book: text with its indent, a number, a formula with or without the value it had, or an error. */
export type Cell =
  | null
  | string
  | number
  | { text: string; indent: number }
  | { formula: string; value?: number }
  | { error: string }

export type BookSheet = {
  name: string
  rows: readonly (readonly Cell[])[]
  hidden?: boolean
  /** Rows from 1. */
  hiddenRows?: readonly number[]
  /** Ranges such as `A1:C1`. */
  merged?: readonly string[]
}

/** The letters of a column counted from 0. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last
}
