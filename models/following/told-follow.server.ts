import { Schema } from 'mongoose'
import { followingRetention } from '#app/domain/following/manifest.ts'
import type { FollowerTidings } from '#app/domain/following/told.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** What somebody was told of what they follow, to be read again; who it is is told to nobody. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    account: { type: String, required: true },
    kind: { type: String, required: true },
    facts: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'told-follows', minimize: false },
).index({ place: 1, account: 1, at: -1 })

type ToldFollow = FollowerTidings & { place: string; account: string; at: Date }

const ToldFollows = defineModel<ToldFollow>(
  'ToldFollow',
  schema,
  followingRetention['told-follows'],
)

export async function insertTold(tx: Transaction, told: readonly ToldFollow[]): Promise<void> {
  if (told.length > 0) await ToldFollows.insertMany(told, { session: tx })
}

/** What somebody was told, the newest first. */
export function toldTo(place: string, account: string, most?: number): Promise<ToldFollow[]> {
  const found = ToldFollows.find({ place, account }, plain).sort({ at: -1, _id: -1 })
  return (most === undefined ? found : found.limit(most)).lean<ToldFollow[]>()
}

/** With their account. */
export async function deleteToldOf(tx: Transaction, place: string, account: string) {
  await ToldFollows.deleteMany({ place, account }, { session: tx })
}
