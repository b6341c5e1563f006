import { Schema } from 'mongoose'
import type { LineWords } from '#app/domain/budget/line-words.ts'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    side: { type: String, required: true },
    key: { type: String, required: true },
    what: { type: Schema.Types.Mixed, required: true },
    people: { type: Number, default: null },
    why: { type: String, default: '' },
    projects: { type: [Number], default: [] },
  },
  { collection: 'budget-line-words' },
)
  .index({ place: 1, side: 1, key: 1, year: 1 }, { unique: true })
  .index({ place: 1, projects: 1 })

const Words = defineModel<LineWords>(
  'BudgetLineWords',
  schema,
  budgetRetention['budget-line-words'],
)

/** What was said of lines of one side, by any of these keys, in all years. */
export function wordsOfLines(
  place: string,
  side: LineWords['side'],
  keys: readonly string[],
): Promise<LineWords[]> {
  return Words.find({ place, side, key: { $in: [...keys] } }, plain).lean<LineWords[]>()
}

/** What was said of the lines that a project is paid from, the newest year first. */
export function wordsOfProject(place: string, proposal: number): Promise<LineWords[]> {
  return Words.find({ place, projects: proposal }, plain)
    .sort({ year: -1, side: 1, key: 1 })
    .lean<LineWords[]>()
}

/** Says something of a line in a year, in place of what was said before. */
export async function putWords(tx: Transaction, words: LineWords): Promise<void> {
  const { place, side, key, year } = words
  const line = { place, side, key, year }
  await Words.updateOne(line, { $set: words }, { upsert: true, session: tx })
}
