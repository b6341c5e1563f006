import { localTimeOf } from '#app/domain/calendar/day.ts'
import { columnsInFiles, type ListColumn, type ListFacts } from '#app/domain/lists/column.ts'
import { type CsvSeparator, csvLines, csvMark } from '#app/domain/records/csv.ts'

/** The first line of a list as CSV, with what begins the file. */
export function csvHead<Row>(list: ListFacts<Row>, separator: CsvSeparator): string {
  return csvMark + csvLines([columnsInFiles(list).map(({ label }) => label)], separator)
}

/** Rows of it. */
export function csvRows<Row>(
  list: ListFacts<Row>,
  rows: readonly Row[],
  separator: CsvSeparator,
): string {
  const columns = columnsInFiles(list)
  const cells = rows.map((row) => columns.map((column) => csvCell(column, row)))
  return csvLines(cells, separator)
}

export type { CsvSeparator }

/** A cell of a CSV file: money in som, days and moments as the standard writes them, in Bishkek. */
export function csvCell<Row>(column: ListColumn<Row>, row: Row): string | number {
  switch (column.kind) {
    case 'money': {
      const amount = column.value(row)
      return amount === null ? '' : amount / 100
    }
    case 'moment': {
      const at = column.value(row)
      return at ? localTimeOf(at).replace('T', ' ') : ''
    }
    default:
      return column.value(row) ?? ''
  }
}
