import { Schema } from 'mongoose'
import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { shownTitles, withTitleWords } from '../proposals/withheld.server.ts'

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
    planChanges: { type: [mixed], default: [] },
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

/** A delivery with the title that the public may read. */
export async function readDelivery(place: string, proposal: number): Promise<Delivery | null> {
  const found = await Deliveries.findOne({ place, proposal }, plain).lean<Delivery>()
  return found && ((await titled(place, [found]))[0] ?? null)
}

export function readDeliveryIn(tx: Transaction, place: string, proposal: number) {
  return Deliveries.findOne({ place, proposal }, plain).session(tx).lean<Delivery>()
}

async function titled(place: string, deliveries: readonly Delivery[]): Promise<Delivery[]> {
  const numbered = deliveries.map((one) => ({ ...one, number: one.proposal }))
  return (await shownTitles(place, numbered)).map(({ number: _, ...one }) => one)
}

/** Whether a photo was shown with the news of a delivery. */
export async function isInNews(place: string, photo: string): Promise<boolean> {
  return (await Deliveries.exists({ place, 'news.photos.id': photo })) !== null
}

/** All deliveries of a round, by the number of their proposal. */
export async function deliveriesOf(place: string, round: number): Promise<Delivery[]> {
  const found = Deliveries.find({ place, round }, plain).sort({ proposal: 1 }).lean<Delivery[]>()
  return titled(place, await found)
}

/** Deliveries of these proposals, with the titles that the public may read. */
export async function deliveriesNumbered(
  place: string,
  proposals: readonly number[],
): Promise<Delivery[]> {
  if (proposals.length === 0) return []
  const which = { place, proposal: { $in: [...proposals] } }
  return titled(place, await Deliveries.find(which, plain).sort({ proposal: 1 }).lean<Delivery[]>())
}

/** All deliveries of a municipality, by the number of their proposal, for the office. */
export async function allDeliveries(place: string): Promise<Delivery[]> {
  const found = await Deliveries.find({ place }, plain).sort({ proposal: 1 }).lean<Delivery[]>()
  const numbered = found.map((one) => ({ ...one, number: one.proposal }))
  return (await withTitleWords(place, numbered)).map(({ number: _, ...one }) => one)
}

/** Money and stages of all deliveries of several municipalities, for what is told of the whole country. */
export function deliveriesOfAll(places: readonly string[]) {
  return Deliveries.find({ place: { $in: [...places] } }, { _id: 0, granted: 1, stages: 1 }).lean<
    Pick<Delivery, 'granted' | 'stages'>[]
  >()
}

export async function updateDelivery(
  tx: Transaction,
  place: string,
  proposal: number,
  change: Partial<Delivery>,
) {
  await Deliveries.updateOne({ place, proposal }, { $set: change }, { session: tx })
}
