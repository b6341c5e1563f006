import { Schema } from 'mongoose'
import { recordRetention } from '#app/domain/records/retention.ts'
import { defineModel } from './define-model.server.ts'
import type { Transaction } from './in-transaction.server.ts'

/** Short numbers per place: proposal 17, round 3. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    name: { type: String, required: true },
    last: { type: Number, required: true },
  },
  { collection: 'counters' },
).index({ place: 1, name: 1 }, { unique: true })

const Counters = defineModel<{ place: string; name: string; last: number }>(
  'Counter',
  schema,
  recordRetention.counters,
)

/** The next number of a kind in a place; taken back when the transaction is. */
export function nextNumber(tx: Transaction, place: string, name: string): Promise<number> {
  return nextNumbers(tx, place, name, 1)
}

/** The first of as many numbers in a row. */
export async function nextNumbers(
  tx: Transaction,
  place: string,
  name: string,
  count: number,
): Promise<number> {
  const counter = await Counters.findOneAndUpdate(
    { place, name },
    { $inc: { last: count } },
    { upsert: true, returnDocument: 'after', session: tx, lean: true },
  )
  if (!counter) throw new Error(`no counter ${name} in ${place}`)
  return counter.last - count + 1
}

/** The last number that was given, 0 before the first. */
export async function lastNumber(place: string, name: string): Promise<number> {
  const counter = await Counters.findOne({ place, name }, { _id: 0, last: 1 }).lean()
  return counter?.last ?? 0
}
