import { Schema } from 'mongoose'
import { ratingRetention } from '#app/domain/ratings/manifest.ts'
import type { Quarter } from '#app/domain/ratings/quarter.ts'
import type { Rating } from '#app/domain/ratings/rating.ts'
import {
  noScores,
  type Score,
  type ScoreCounts,
} from '#app/domain/ratings/statistics/score-counts.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Ratings of facilities: of each person one in a quarter, which the index sees to. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    facility: { type: Number, required: true },
    quarter: { type: String, required: true },
    account: { type: String, required: true },
    score: { type: Number, required: true },
    answers: { type: mixed, required: true },
    used: { type: String, required: true },
    words: { type: String, default: '' },
    photo: { type: mixed, default: null },
    age: { type: String, default: null },
    at: { type: Date, required: true },
    burst: { type: Boolean, required: true },
    hidden: { type: mixed, default: null },
  },
  { collection: 'ratings', minimize: false },
)
  .index({ place: 1, quarter: 1, facility: 1, account: 1 }, { unique: true })
  .index({ place: 1, account: 1 })
  .index({ place: 1, 'photo.id': 1 })

const Ratings = defineModel<Rating>('Rating', schema, ratingRetention.ratings)

type Key = Pick<Rating, 'place' | 'facility' | 'quarter' | 'account'>
const keyOf = ({ place, facility, quarter, account }: Key) => ({
  place,
  quarter,
  facility,
  account,
})

/** Writes a rating in place of the one that the same person gave in the quarter. */
export async function putRating(tx: Transaction | null, rating: Rating): Promise<void> {
  const session = tx ? { session: tx } : {}
  const { matchedCount } = await Ratings.replaceOne(keyOf(rating), rating, session)
  // Of several at once each may find none: the index lets one be written.
  if (matchedCount === 0) await Ratings.create([rating], session)
}

export function readRating(tx: Transaction | null, key: Key): Promise<Rating | null> {
  return Ratings.findOne(keyOf(key), plain).session(tx).lean<Rating>()
}

/** All ratings of a facility in a quarter. */
export function ratingsOf(
  tx: Transaction | null,
  { place, facility, quarter }: Omit<Key, 'account'>,
): Promise<Rating[]> {
  return Ratings.find({ place, quarter, facility }, plain)
    .session(tx)
    .sort({ at: 1 })
    .lean<Rating[]>()
}

/** Marks those of some people as sent in a burst. */
export async function markBurst(tx: Transaction, keys: readonly Key[]): Promise<void> {
  for (const key of keys)
    await Ratings.updateOne(keyOf(key), { $set: { burst: true } }, { session: tx })
}

/** Takes words and photo from the public page; false where there is no such rating. */
export async function hideWords(
  tx: Transaction,
  { place, facility, quarter, at }: Omit<Key, 'account'> & { at: Date },
  hidden: Rating['hidden'],
): Promise<boolean> {
  const filter = { place, quarter, facility, at }
  const { matchedCount } = await Ratings.updateOne(filter, { $set: { hidden } }, { session: tx })
  return matchedCount > 0
}

/** What somebody rated. */
export function ratingsBy(place: string, account: string): Promise<Rating[]> {
  return Ratings.find({ place, account }, plain).sort({ at: 1 }).lean<Rating[]>()
}

/** Whether a photo lies beside ratings whose words are shown, or are not. */
export function ratingsWith(place: string, photo: string): Promise<Pick<Rating, 'hidden'>[]> {
  return Ratings.find({ place, 'photo.id': photo }, { _id: 0, hidden: 1 }).lean<Rating[]>()
}

/** The scores of all facilities in some quarters, by quarter and facility. */
export async function scoresIn(
  place: string,
  quarters: readonly Quarter[],
): Promise<Map<Quarter, Map<number, ScoreCounts>>> {
  type Group = { _id: { facility: number; quarter: Quarter; score: Score }; count: number }
  const found = await Ratings.aggregate<Group>([
    { $match: { place, quarter: { $in: [...quarters] } } },
    {
      $group: {
        _id: { facility: '$facility', quarter: '$quarter', score: '$score' },
        count: { $sum: 1 },
      },
    },
  ])
  const all = new Map(quarters.map((quarter) => [quarter, new Map<number, ScoreCounts>()]))
  for (const { _id, count } of found) {
    const facilities = all.get(_id.quarter)
    const counts = facilities?.get(_id.facility) ?? noScores
    const after = counts.map((one, at) => (at === _id.score - 1 ? one + count : one))
    facilities?.set(_id.facility, after as unknown as ScoreCounts) // as many as before
  }
  return all
}
