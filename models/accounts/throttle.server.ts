import { Schema } from 'mongoose'
import { accountRetention } from '#app/domain/accounts/retention.ts'
import type { Tries } from '#app/domain/accounts/throttle.ts'
import { defineModel } from '../database/define-model.server.ts'
import { isDuplicate } from '../database/in-transaction.server.ts'

/**
 * Tries of somebody at something, counted for all processes together; keys are hashes, never contacts. The second index
 * is for the embedded database, which takes one only where it has every field that is asked for.
 */
const schema = new Schema(
  {
    place: { type: String, required: true },
    key: { type: String, required: true },
    count: { type: Number, required: true },
    until: { type: Date, required: true },
  },
  { collection: 'throttles' },
)
  .index({ place: 1, key: 1 }, { unique: true })
  .index({ place: 1, key: 1, until: 1 })

const Throttles = defineModel<Tries & { place: string; key: string }>(
  'Throttle',
  schema,
  accountRetention.throttles,
)

/** Counts one try, or so much of something, and says how many there are now; after `until` counting begins anew. */
export async function countTry(
  place: string,
  key: string,
  at: Date,
  minutes: number,
  many = 1,
): Promise<Tries> {
  const first = { count: many, until: new Date(at.getTime() + minutes * 60_000) }
  const running = await countRunning(place, key, at, many)
  if (running) return running
  try {
    await countAnew(place, key, at, first)
    return first
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Another try was first to begin this count; it is running now.
    return (await countRunning(place, key, at, many)) ?? first
  }
}

function countRunning(place: string, key: string, at: Date, many: number): Promise<Tries | null> {
  return Throttles.findOneAndUpdate(
    { place, key, until: { $gt: at } },
    { $inc: { count: many } },
    { returnDocument: 'after' },
  ).lean<Tries>()
}

/** Begins a count where there is none or only an ended one; a duplicate-key error where one is running. */
async function countAnew(place: string, key: string, at: Date, first: Tries) {
  await Throttles.updateOne({ place, key, until: { $lte: at } }, { $set: first }, { upsert: true })
}

/** Forgets the tries of a key, after a success. */
export async function forgetTries(place: string, key: string) {
  await Throttles.deleteOne({ place, key })
}

/** How many tries of a key are counted at an instant. */
export async function triesAt(place: string, key: string, at: Date): Promise<number> {
  const running = await Throttles.findOne({ place, key, until: { $gt: at } }).lean<Tries>()
  return running?.count ?? 0
}
