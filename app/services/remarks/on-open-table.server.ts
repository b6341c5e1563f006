import type { Remark } from '#app/domain/remarks/remark.ts'
import { unsettledTables } from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

type Lying = Pick<Remark, 'year' | 'number'>

/**
 * The number of the table that a remark lies on, as long as that was announced and is neither confirmed nor called off:
 * until then the table alone answers it, so that no author gets two answers. Null where it lies on none.
 */
export async function openTablesOf(
  place: string,
  tx: Transaction | null = null,
): Promise<(remark: Lying) => number | null> {
  const open = await unsettledTables(place, tx)
  return ({ year, number }) =>
    open.find((table) => table.year === year && table.remarks.includes(number))?.number ?? null
}
