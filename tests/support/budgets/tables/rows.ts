import type { Cell } from '../files/cells.ts'

/** A row of a budget table before it is dressed as a sheet. Amounts are whole hundredths of the sheet's unit. */
export type Row = {
  key: string
  code?: string
  /** A code of another classification, in a column of its own. */
  second?: string
  name: string
  level: number
  /** By money column; a heading has none. */
  amounts?: number[]
  /** The rows it must be the sum of. */
  of?: readonly string[]
  /** The rows to be taken off that sum: a balance has them. */
  without?: readonly string[]
  kind?: 'total' | 'balance' | 'aside'
  /** A balance that gives a deficit as a positive amount. */
  reversed?: boolean
  hidden?: boolean
  /** Amounts written otherwise than in the style of the sheet, by money column. */
  written?: Readonly<Record<number, Cell | 'bare'>>
}

const zero = (columns: number): number[] => Array.from({ length: columns }, () => 0)

/** The sum of rows by column. */
export function added(rows: readonly { amounts?: number[] }[], columns: number): number[] {
  return rows.reduce(
    (sums, { amounts }) => sums.map((sum, at) => sum + (amounts?.[at] ?? 0)),
    zero(columns),
  )
}

/** The rows with one more column: the sum of their amounts. */
export const summedAcross = (rows: readonly Row[]): Row[] =>
  rows.map((row) =>
    row.amounts
      ? { ...row, amounts: [...row.amounts, row.amounts.reduce((sum, amount) => sum + amount, 0)] }
      : row,
  )
