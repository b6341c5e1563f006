import { Schema } from 'mongoose'
import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { deliveryRetention } from '#app/domain/delivery/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Funded projects on their way to the opening; one for each funded proposal. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    proposal: { type: Number, required: true },
    title: { type: String, required: true },
    village: { type: Number, default: null },
    granted: { type: Number, required: true },
    planned: { type: Number, required: true },
    spent: { type: Number, required: true },
    varianceReason: { type: String, default: '' },
    responsible: { type: String, default: '' },
    stages: { type: mixed, required: true },
    news: { type: [mixed], required: true },
    changedAt: { type: Date, required: true },
  },
  { collection: 'deliveries', minimize: false },
)
  .index({ place: 1, proposal: 1 }, { unique: true })
  .index({ place: 1, round: 1 })

const Deliveries = defineModel<Delivery>('Delivery', schema, deliveryRetention.deliveries)

export async function insertDeliveries(tx: Transaction, deliveries: readonly Delivery[]) {
  await Deliveries.create([...deliveries], { session: tx, ordered: true })
}

export function readDelivery(place: string, proposal: number): Promise<Delivery | null> {
  return Deliveries.findOne({ place, proposal }, plain).lean<Delivery>()
}

export function readDeliveryIn(tx: Transaction, place: string, proposal: number) {
  return Deliveries.findOne({ place, proposal }, plain).session(tx).lean<Delivery>()
}

/** All deliveries of a round, by the number of their proposal. */
export function deliveriesOf(place: string, round: number): Promise<Delivery[]> {
  return Deliveries.find({ place, round }, plain).sort({ proposal: 1 }).lean<Delivery[]>()
}

export async function updateDelivery(
  tx: Transaction,
  place: string,
  proposal: number,
  change: Partial<Delivery>,
) {
  await Deliveries.updateOne({ place, proposal }, { $set: change }, { session: tx })
}
