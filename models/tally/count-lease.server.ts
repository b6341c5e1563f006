import { Schema } from 'mongoose'
import { defineModel } from '../database/define-model.server.ts'
import { isDuplicate } from '../database/in-transaction.server.ts'

/** Who is counting a round right now: one process, until it is done or its time is over. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    until: { type: Date, required: true },
  },
  { collection: 'count-leases' },
).index({ place: 1, round: 1 }, { unique: true })

type Lease = { place: string; round: number; until: Date }
const Leases = defineModel<Lease>('CountLease', schema)

/** Takes the count of a round for a time; false while another process has it. */
export async function takeLease({ place, round, until }: Lease, at: Date): Promise<boolean> {
  try {
    const taken = await Leases.updateOne(
      { place, round, until: { $lte: at } },
      { $set: { until } },
      { upsert: true },
    )
    return taken.modifiedCount + taken.upsertedCount === 1
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

export async function giveLeaseBack(place: string, round: number): Promise<void> {
  await Leases.deleteOne({ place, round })
}
