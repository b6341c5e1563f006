import { Schema } from 'mongoose'
import { type Counted, keyOf, type Totals } from '#app/domain/problems/listing/totals.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import { defineModel } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** How many reports a municipality has of each kind, village and state: counting a hundred thousand takes too long. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    counts: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'problem-totals', minimize: false },
).index({ place: 1 }, { unique: true })

const AllTotals = defineModel<{ place: string; counts: Totals }>(
  'ProblemTotals',
  schema,
  problemRetention['problem-totals'],
)

/** Null where nothing was counted yet. */
export async function readTotals(place: string): Promise<Totals | null> {
  const found = await AllTotals.findOne({ place }, { _id: 0, counts: 1 }).lean()
  return found?.counts ?? null
}

/** Counts a report that is new, or has become another than it was. Nothing where no reports are counted yet. */
export async function recount(
  tx: Transaction,
  place: string,
  was: Counted | null,
  is: Counted,
): Promise<void> {
  if (was && keyOf(was) === keyOf(is)) return
  const change = { [`counts.${keyOf(is)}`]: 1, ...(was && { [`counts.${keyOf(was)}`]: -1 }) }
  await AllTotals.updateOne({ place }, { $inc: change }, { session: tx })
}

export async function keepTotals(tx: Transaction, place: string, counts: Totals): Promise<void> {
  await AllTotals.updateOne({ place }, { $set: { counts } }, { session: tx, upsert: true })
}
