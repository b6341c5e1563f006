import { Schema } from 'mongoose'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** The lines of a file that is tried, in their order, as many in a record as one page of them shows. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    rehearsal: { type: Number, required: true },
    page: { type: Number, required: true },
    until: { type: Date, required: true },
    lines: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'budget-rehearsal-lines', minimize: false },
).index({ place: 1, rehearsal: 1, page: 1 }, { unique: true })

type LinesPage = {
  place: string
  rehearsal: number
  page: number
  until: Date
  lines: readonly BudgetLine[]
}

const Pages = defineModel<LinesPage>(
  'BudgetRehearsalLines',
  schema,
  budgetRetention['budget-rehearsal-lines'],
)

/** Writes a page; one of a process that was overtaken gives way. */
export async function writeRehearsalLines({ lines, until, ...key }: LinesPage): Promise<void> {
  await Pages.collection.updateOne(key, { $set: { until, lines: [...lines] } }, { upsert: true })
}

/** All lines of a file in their order. */
export async function rehearsalLines(
  tx: Transaction | null,
  place: string,
  rehearsal: number,
): Promise<BudgetLine[]> {
  const pages = await Pages.find({ place, rehearsal }, plain)
    .session(tx)
    .sort({ page: 1 })
    .lean<LinesPage[]>()
  return pages.flatMap(({ lines }) => lines)
}

export async function deleteRehearsalLines(place: string, rehearsal: number): Promise<void> {
  await Pages.deleteMany({ place, rehearsal })
}
