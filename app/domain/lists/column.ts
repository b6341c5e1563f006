import type { Day } from '../calendar/day.ts'
import type { Tyiyn } from '../money.ts'

/** What a cell holds, by the kind of its column; null and '' are empty cells. */
type Values = { text: string; count: number; money: Tyiyn; day: Day; moment: Date }
export type ColumnKind = keyof Values

type Of<Row, Kind extends ColumnKind> = {
  key: string
  label: string
  kind: Kind
  value(row: Row): Values[Kind] | null
  /** By what rows are put in order, where that is not what the cell says; null as an empty cell. */
  order?(row: Row): number | null
  /** A sum that is a change: the page shows its sign, also a plus. */
  change?: true
  /** Only in files: on the page another cell says it. */
  inFiles?: true
  /** Only on the page: files say it by other columns. */
  onPage?: true
  /** Rows are not put in order by it: the database that finds them has no order of it. */
  unordered?: true
}

/** A column by what it holds: from it come the table's cell, the order, the search and the cell of a file. */
export type ListColumn<Row> = { [Kind in ColumnKind]: Of<Row, Kind> }[ColumnKind]

/** A list can be narrowed to one of these: `?state=open`. */
export type ListChoice<Row> = {
  key: string
  label: string
  options: readonly { value: string; label: string }[]
  of(row: Row): string
}

/** A list in one language: what its page, its files and its search are made from. */
export type ListFacts<Row> = {
  /** Of its files: `appeals.xlsx`. */
  name: string
  title: string
  columns: readonly ListColumn<Row>[]
  choices?: readonly ListChoice<Row>[]
  /**
   * What a row is called, in a list that people search as they speak: what is called by the words comes first, and where
   * nothing has all of them, what has the most is found.
   */
  called?: (row: Row) => string
  /** Rows on one page. */
  length?: number
}

/** The columns of a list's files. */
export function columnsInFiles<Row>({ columns }: Pick<ListFacts<Row>, 'columns'>) {
  return columns.filter(({ onPage }) => !onPage)
}
