import { Schema } from 'mongoose'
import type { CommissionKey } from '#app/domain/commission/commission-key.ts'
import { commissionRetention } from '#app/domain/commission/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** The public half of the key with which a commission will open a vote. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    ballotKey: { type: String, required: true },
    trials: { type: Schema.Types.Mixed, required: true },
    tried: { type: Boolean, required: true },
  },
  { collection: 'commission-keys' },
).index({ place: 1, round: 1 }, { unique: true })

const Keys = defineModel<CommissionKey>(
  'CommissionKey',
  schema,
  commissionRetention['commission-keys'],
)

/** Inside a transaction, or outside with null. */
export function readCommissionKeyOf(
  tx: Transaction | null,
  place: string,
  round: number,
): Promise<CommissionKey | null> {
  return Keys.findOne({ place, round }, plain).session(tx).lean<CommissionKey>()
}

/** In place of the one that was there. */
export async function putCommissionKey(tx: Transaction, key: CommissionKey) {
  const { place, round, ...rest } = key
  await Keys.updateOne({ place, round }, { $set: rest }, { upsert: true, session: tx })
}

/** Notes that every pair has opened its trial; false where another key stands by now. */
export async function noteTried(tx: Transaction, { place, round, ballotKey }: CommissionKey) {
  const tried = { $set: { tried: true } }
  const found = await Keys.updateOne({ place, round, ballotKey }, tried, { session: tx })
  return found.matchedCount === 1
}

export async function removeCommissionKey(tx: Transaction, place: string, round: number) {
  const { deletedCount } = await Keys.deleteOne({ place, round }, { session: tx })
  return deletedCount === 1
}
