import { Schema } from 'mongoose'
import type { ChainDates } from '#app/domain/budget/chain-dates.ts'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** The days that a municipality set for the budget of a year, in place of the usual ones. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    days: { type: Schema.Types.Mixed, required: true },
    reason: { type: String, required: true },
  },
  { collection: 'budget-dates', minimize: false },
).index({ place: 1, year: 1 }, { unique: true })

type Kept = ChainDates & { place: string; year: number }

const Dates = defineModel<Kept>('BudgetDates', schema, budgetRetention['budget-dates'])

/** What was set; null where the usual days hold. */
export function readDates(
  tx: Transaction | null,
  place: string,
  year: number,
): Promise<ChainDates | null> {
  return Dates.findOne({ place, year }, { ...plain, place: 0, year: 0 })
    .session(tx)
    .lean<ChainDates>()
}

/** All that was set in a place, by year. */
export function datesOf(place: string): Promise<Kept[]> {
  return Dates.find({ place }, plain).lean<Kept[]>()
}

export async function writeDates(
  tx: Transaction,
  place: string,
  year: number,
  { days, reason }: ChainDates,
): Promise<void> {
  await Dates.updateOne({ place, year }, { $set: { days, reason } }, { upsert: true, session: tx })
}
