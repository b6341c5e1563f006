import { localTimeOf } from '#app/domain/calendar/day.ts'
import type { ListColumn } from '#app/domain/lists/column.ts'

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
