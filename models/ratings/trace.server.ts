import { Schema } from 'mongoose'
import { ratingRetention } from '#app/domain/ratings/manifest.ts'
import type { Rating } from '#app/domain/ratings/rating.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

export type Trace = Pick<Rating, 'place' | 'facility' | 'quarter' | 'account' | 'at'> & {
  /** A keyed fingerprint of the network address. */
  from: string
}

/** From which address ratings came, for the minutes in which a burst can be seen. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    from: { type: String, required: true },
    facility: { type: Number, required: true },
    quarter: { type: String, required: true },
    account: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'rating-traces' },
).index({ place: 1, from: 1 })

const Traces = defineModel<Trace>('RatingTrace', schema, ratingRetention['rating-traces'])

/** Writes one and answers with all that are kept from its address. */
export async function addTrace(tx: Transaction, trace: Trace): Promise<Trace[]> {
  await Traces.create([trace], { session: tx })
  return Traces.find({ place: trace.place, from: trace.from }, plain).session(tx).lean<Trace[]>()
}
