import { Schema } from 'mongoose'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import type { Choice } from '#app/domain/budget/tables/choice.ts'
import { defineModel } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** What the columns of tables with these heads mean in a municipality, as somebody there has said. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    heads: { type: String, required: true },
    year: { type: Number, required: true },
    choice: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'budget-columns', minimize: false },
).index({ place: 1, heads: 1 }, { unique: true })

/** `heads`: a hash over the heads; `year`: that of the budget for which it was said. */
export type KnownColumns = { heads: string; year: number; choice: Choice }

const Columns = defineModel<KnownColumns & { place: string }>(
  'BudgetColumns',
  schema,
  budgetRetention['budget-columns'],
)

export function knownColumns(place: string): Promise<KnownColumns[]> {
  return Columns.find({ place }, { _id: 0, heads: 1, year: 1, choice: 1 }).lean<KnownColumns[]>()
}

export async function rememberColumns(
  tx: Transaction,
  place: string,
  { heads, year, choice }: KnownColumns,
): Promise<void> {
  await Columns.updateOne(
    { place, heads },
    { $set: { year, choice } },
    { upsert: true, session: tx },
  )
}
