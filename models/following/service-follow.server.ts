import { Schema } from 'mongoose'
import { followingRetention } from '#app/domain/following/manifest.ts'
import type { ServiceChoice, ServiceFollow } from '#app/domain/following/services.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Who follows which local services: each choice once, which the index sees to. Who it is is told to nobody. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    account: { type: String, required: true },
    kind: { type: String, default: null },
    village: { type: Number, default: null },
    at: { type: Date, required: true },
  },
  { collection: 'service-follows' },
).index({ place: 1, account: 1, kind: 1, village: 1 }, { unique: true })

const Follows = defineModel<ServiceFollow>(
  'ServiceFollow',
  schema,
  followingRetention['service-follows'],
)

/** Writes it; the same choice of the same account again is a duplicate-key error of `kind`. */
export async function insertServiceFollow(tx: Transaction, follow: ServiceFollow): Promise<void> {
  await Follows.create([follow], { session: tx })
}

/** Everybody's. */
export function serviceFollowsOf(tx: Transaction, place: string): Promise<ServiceFollow[]> {
  return Follows.find({ place }, plain).session(tx).lean<ServiceFollow[]>()
}

/** What somebody follows, the newest first. */
export function serviceFollowsBy(
  tx: Transaction | null,
  place: string,
  account: string,
): Promise<ServiceFollow[]> {
  return Follows.find({ place, account }, plain)
    .session(tx)
    .sort({ at: -1 })
    .lean<ServiceFollow[]>()
}

/** Ends it; false where there was nothing to end. */
export async function deleteServiceFollow(
  tx: Transaction,
  { place, account, kind, village }: Omit<ServiceFollow, 'at'> & ServiceChoice,
): Promise<boolean> {
  const deleted = await Follows.deleteOne({ place, account, kind, village }, { session: tx })
  return deleted.deletedCount === 1
}

/** With their account. */
export async function deleteServiceFollowsOf(tx: Transaction, place: string, account: string) {
  await Follows.deleteMany({ place, account }, { session: tx })
}
