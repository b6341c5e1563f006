import { Schema } from 'mongoose'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import type { PriceChange, Prices } from '#app/domain/budget/prices/prices.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** The price indices of a municipality: one record. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    indices: { type: [Schema.Types.Mixed], required: true },
    changes: { type: [Schema.Types.Mixed], default: undefined },
    revision: { type: Number, required: true },
  },
  { collection: 'budget-prices', minimize: false },
).index({ place: 1 }, { unique: true })

const PriceIndices = defineModel<Prices & { place: string }>(
  'BudgetPrices',
  schema,
  budgetRetention['budget-prices'],
)

/** Null where nobody has ever entered any. */
export function readPrices(tx: Transaction | null, place: string): Promise<Prices | null> {
  return PriceIndices.findOne({ place }, { ...plain, place: 0 })
    .session(tx)
    .lean<Prices>()
}

/** Sets them in place of those before; what of those was changed is kept with its reason. */
export async function writePrices(
  tx: Transaction,
  place: string,
  indices: Prices['indices'],
  changes: readonly PriceChange[] = [],
): Promise<void> {
  await PriceIndices.updateOne(
    { place },
    {
      ...{ $set: { indices }, $inc: { revision: 1 } },
      ...(changes.length > 0 && { $push: { changes: { $each: changes } } }),
    },
    { upsert: true, session: tx },
  )
}
