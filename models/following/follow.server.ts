import { Schema } from 'mongoose'
import type { Follow, FollowKey } from '#app/domain/following/follow.ts'
import { followingRetention } from '#app/domain/following/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Who follows what of a year's budget: each once, which the index sees to. Who it is is told to nobody. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    account: { type: String, required: true },
    // '' for all of a budget
    what: { type: String, default: '' },
    line: { type: mixed, default: null },
    version: { type: Number, required: true },
    parts: { type: [Number], required: true },
    at: { type: Date, required: true },
  },
  { collection: 'budget-follows', minimize: false },
)
  .index({ place: 1, year: 1, account: 1, what: 1 }, { unique: true })
  .index({ place: 1, account: 1 })

const Follows = defineModel<Follow>('BudgetFollow', schema, followingRetention['budget-follows'])

/** Writes it; the same one of the same account again is a duplicate-key error. */
export async function insertFollow(tx: Transaction, follow: Follow): Promise<void> {
  await Follows.create([follow], { session: tx })
}

/** Writes several, of which nobody has any yet. */
export async function insertFollows(tx: Transaction, follows: readonly Follow[]): Promise<void> {
  await Follows.insertMany(follows, { session: tx })
}

/** Everybody who follows anything of a year's budget. */
export function followsOf(tx: Transaction, place: string, year: number): Promise<Follow[]> {
  return Follows.find({ place, year }, plain).session(tx).sort({ at: 1 }).lean<Follow[]>()
}

/** What somebody follows, the newest first. */
export function followsBy(place: string, account: string): Promise<Follow[]> {
  return Follows.find({ place, account }, plain).sort({ at: -1 }).lean<Follow[]>()
}

export function countFollows(
  tx: Transaction,
  { place, year, account }: Pick<Follow, 'place' | 'year' | 'account'>,
): Promise<number> {
  return Follows.countDocuments({ place, year, account }).session(tx)
}

/** Ends it; false where there was nothing to end. */
export async function deleteFollow(
  tx: Transaction,
  { place, account, year, what }: Pick<Follow, 'place' | 'account'> & FollowKey,
): Promise<boolean> {
  const deleted = await Follows.deleteOne({ place, year, account, what }, { session: tx })
  return deleted.deletedCount === 1
}

/** With their account. */
export async function deleteFollowsOf(tx: Transaction, place: string, account: string) {
  await Follows.deleteMany({ place, account }, { session: tx })
}
