import { Schema } from 'mongoose'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import type { VersionKey } from './version.server.ts'

/** The lines of a version in their order, as many in a record as are read at once: a budget of 50,000 is 100 records. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    version: { type: Number, required: true },
    page: { type: Number, required: true },
    lines: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'budget-lines', minimize: false },
)
  .index({ place: 1, year: 1, version: 1, page: 1 }, { unique: true })
  .index({ place: 1, 'lines.code': 1 })

type LinesPage = {
  place: string
  year: number
  version: number
  page: number
  lines: readonly BudgetLine[]
}

const Pages = defineModel<LinesPage>('BudgetLines', schema, budgetRetention['budget-lines'])

const pageLength = 500

const pagesOf = ({ place, year, number }: VersionKey) => ({ place, year, version: number })

/** Writes all lines of a version in place of those it had. Whoever calls has seen that it is not published. */
export async function writeLines(
  tx: Transaction,
  key: VersionKey,
  lines: readonly BudgetLine[],
): Promise<void> {
  await Pages.deleteMany(pagesOf(key), { session: tx })
  const pages: LinesPage[] = []
  for (let at = 0; at < lines.length; at += pageLength)
    pages.push({
      ...pagesOf(key),
      page: pages.length + 1,
      lines: lines.slice(at, at + pageLength),
    })
  if (pages.length > 0) await Pages.collection.insertMany(pages, { session: tx })
}

/** The lines of a version, worked on or published, in their order. */
export async function readLines(tx: Transaction | null, key: VersionKey): Promise<BudgetLine[]> {
  const pages = await Pages.find(pagesOf(key), plain)
    .session(tx)
    .sort({ page: 1 })
    .lean<LinesPage[]>()
  return pages.flatMap(({ lines }) => lines)
}

/** The versions of a place, worked on and published, in which a line has a code. */
export async function versionsWithCode(
  place: string,
  code: string,
): Promise<{ year: number; version: number }[]> {
  const pages = await Pages.find({ place, 'lines.code': code }, { _id: 0, year: 1, version: 1 })
    .sort({ year: 1, version: 1 })
    .lean<{ year: number; version: number }[]>()
  return pages.filter(
    (one, at) => one.year !== pages[at - 1]?.year || one.version !== pages[at - 1]?.version,
  )
}

export async function deleteLines(tx: Transaction, key: VersionKey): Promise<void> {
  await Pages.deleteMany(pagesOf(key), { session: tx })
}
