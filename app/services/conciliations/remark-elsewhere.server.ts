import { unsettledTables } from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

type Table = { place: string; year: number; remarks: readonly number[]; number: number | null }

/**
 * The first of some remarks that lies on another announced table than `number`: on two its author would get two answers,
 * and its money would be given twice. Null where none does.
 */
export async function remarkElsewhere(
  tx: Transaction,
  { place, year, remarks, number }: Table,
): Promise<{ remark: number; table: number } | null> {
  for (const other of await unsettledTables(place, tx)) {
    if (other.year !== year || other.number === number) continue
    const remark = other.remarks.find((one) => remarks.includes(one))
    if (remark !== undefined) return { remark, table: other.number }
  }
  return null
}
