import { Schema } from 'mongoose'
import type { Conciliation, ConciliationKey } from '#app/domain/conciliations/conciliation.ts'
import { conciliationRetention } from '#app/domain/conciliations/manifest.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Tables at which remarks that pull apart are settled, numbered in the chain of their year. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    number: { type: Number, required: true },
    title: { type: mixed, required: true },
    remarks: { type: [Number], required: true },
    begins: { type: Date, required: true },
    ends: { type: Date, required: true },
    where: { type: mixed, required: true },
    sides: { type: [mixed], required: true },
    offers: { type: [mixed], required: true },
    announced: { type: Date, default: null },
    changes: { type: [mixed], default: [] },
    calledOff: { type: mixed, default: null },
    protocol: { type: mixed, default: null },
    returned: { type: mixed, default: null },
    confirmed: { type: mixed, default: null },
    revision: { type: Number, required: true },
  },
  { collection: 'conciliations', minimize: false },
)
  .index({ place: 1, year: 1, number: 1 }, { unique: true })
  .index({ place: 1, 'protocol.scan.id': 1 }, { sparse: true })

/** The revision grows with each change, so that two people do not write over each other. */
export type KeptConciliation = Conciliation & { revision: number }

const Conciliations = defineModel<KeptConciliation>(
  'Conciliation',
  schema,
  conciliationRetention.conciliations,
)

const keyOf = ({ place, year, number }: ConciliationKey) => ({ place, year, number })

/** Writes a new table and returns its number. */
export async function insertConciliation(
  tx: Transaction,
  table: Omit<Conciliation, 'number'>,
): Promise<number> {
  const number = await nextNumber(tx, table.place, `conciliations ${table.year}`)
  await Conciliations.create([{ ...table, number, revision: 0 }], { session: tx })
  return number
}

/** Announced or not; what is not announced is the office's alone. */
export function readConciliation(
  tx: Transaction | null,
  key: ConciliationKey,
): Promise<KeptConciliation | null> {
  return Conciliations.findOne(keyOf(key), plain).session(tx).lean<KeptConciliation>()
}

/** All tables of a place, announced or not, the newest year first and in a year the last one first. */
export function conciliationsOf(
  place: string,
  tx: Transaction | null = null,
): Promise<KeptConciliation[]> {
  return Conciliations.find({ place }, plain)
    .sort({ year: -1, number: -1 })
    .session(tx)
    .lean<KeptConciliation[]>()
}

/** The announced tables of a place that were neither confirmed nor called off. */
export function unsettledTables(
  place: string,
  tx: Transaction | null = null,
): Promise<KeptConciliation[]> {
  const open = { announced: { $ne: null }, calledOff: null, confirmed: null }
  return Conciliations.find({ place, ...open }, plain)
    .sort({ year: 1, number: 1 })
    .session(tx)
    .lean<KeptConciliation[]>()
}

/** Whether a file is the signed copy of a confirmed protocol. */
export async function isSignedProtocol(place: string, file: string): Promise<boolean> {
  return (await Conciliations.exists({ place, 'protocol.scan.id': file })) !== null
}

/** Changes a table that still stands as it was seen; false where somebody else changed it. */
export async function changeConciliation(
  tx: Transaction,
  seen: ConciliationKey & { revision: number },
  change: Partial<Omit<Conciliation, 'place' | 'year' | 'number'>>,
): Promise<boolean> {
  const changed = await Conciliations.updateOne(
    { ...keyOf(seen), revision: seen.revision },
    { $set: change, $inc: { revision: 1 } },
    { session: tx },
  )
  return changed.matchedCount === 1
}

export async function deleteConciliation(tx: Transaction, key: ConciliationKey): Promise<void> {
  await Conciliations.deleteOne(keyOf(key), { session: tx })
}
