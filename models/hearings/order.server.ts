import { Schema } from 'mongoose'
import { hearingRetention } from '#app/domain/hearings/manifest.ts'
import type { ConsultationOrder } from '#app/domain/hearings/order/order.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Versions of a municipality's order of consultation; none of them ever changes. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    version: { type: Number, required: true },
    text: { type: mixed, required: true },
    terms: { type: mixed, required: true },
    ground: { type: String, default: '' },
    reason: { type: String, default: '' },
    at: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { collection: 'consultation-orders', minimize: false },
).index({ place: 1, version: 1 }, { unique: true })

const Orders = defineModel<ConsultationOrder>(
  'ConsultationOrder',
  schema,
  hearingRetention['consultation-orders'],
)

/** All versions, the newest first. */
export function ordersOf(tx: Transaction | null, place: string): Promise<ConsultationOrder[]> {
  return Orders.find({ place }, plain).session(tx).sort({ version: -1 }).lean<ConsultationOrder[]>()
}

/** Writes a version; the same number again is a duplicate-key error. */
export async function insertOrder(tx: Transaction, order: ConsultationOrder): Promise<void> {
  await Orders.create([order], { session: tx })
}
