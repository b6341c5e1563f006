import { telling } from '#app/domain/deed.ts'
import type { Paths } from '#app/paths.ts'
import type { TableOf } from '#app/services/conciliations/show-table.server.ts'

/** By which parts of the address the pages of a table name it. */
export const tableParts = { year: 'number', table: 'number' } as const

export const tableOf = ({ year, table }: { year: number; table: number }): TableOf => ({
  year,
  number: table,
})

/** Where a form of a table leads once it is kept. */
export const tableSaved = ({ paths }: { paths: Paths }, { year, number }: TableOf) =>
  telling(paths.officeConciliation(year, number), 'table-saved')
