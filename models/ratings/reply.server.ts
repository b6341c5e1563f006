import { Schema } from 'mongoose'
import { ratingRetention } from '#app/domain/ratings/manifest.ts'
import type { Reply } from '#app/domain/ratings/rating.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** What providers were asked to reply to: a facility's ratings in a quarter, once each. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    facility: { type: Number, required: true },
    quarter: { type: String, required: true },
    asked: { type: Date, required: true },
    due: { type: String, required: true },
    text: { type: String, default: null },
    at: { type: Date, default: null },
  },
  { collection: 'rating-replies' },
).index({ place: 1, facility: 1, quarter: 1 }, { unique: true })

const Replies = defineModel<Reply>('RatingReply', schema, ratingRetention['rating-replies'])

/** Asks for a reply; one that was asked for stays as it is. */
export async function askReply(
  tx: Transaction,
  { place, facility, quarter, asked, due }: Omit<Reply, 'text' | 'at'>,
): Promise<void> {
  const key = { place, facility, quarter }
  const rest = { asked, due, text: null, at: null }
  await Replies.updateOne(key, { $setOnInsert: rest }, { upsert: true, session: tx })
}

/** All that a place's providers were asked for, the newest first. */
export function repliesOf(place: string): Promise<Reply[]> {
  return Replies.find({ place }, plain).sort({ asked: -1 }).lean<Reply[]>()
}

/** Of one facility, the newest first. */
export function repliesAbout(
  tx: Transaction | null,
  place: string,
  facility: number,
): Promise<Reply[]> {
  return Replies.find({ place, facility }, plain).session(tx).sort({ asked: -1 }).lean<Reply[]>()
}

export async function writeReply(
  tx: Transaction,
  { place, facility, quarter }: Pick<Reply, 'place' | 'facility' | 'quarter'>,
  { text, at }: { text: string; at: Date },
): Promise<void> {
  const key = { place, facility, quarter }
  await Replies.updateOne(key, { $set: { text, at } }, { session: tx })
}
