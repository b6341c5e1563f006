import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { Wanted } from '#app/domain/budget/rehearsal.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { highestGiven } from '#app/domain/budget/work/edit-lines.ts'
import type { Stated } from '#app/domain/words/by-portal.ts'
import { writeLines } from '#models/budget/lines.server.ts'
import { insertVersion } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

type Begun = {
  wanted: Omit<Wanted, 'reason'> & { reason: Stated }
  basis: BudgetVersion | null
  lines: readonly BudgetLine[]
  at: Date
  by: BudgetVersion['begunBy']
}

/** Writes a version that is worked on, with its lines, as part of the command that begins it; its number. */
export async function writeBegun(
  tx: Transaction,
  place: string,
  { wanted: { year, kind, reason, unit }, basis, lines, at, by }: Begun,
): Promise<number> {
  const number = await insertVersion(tx, {
    ...{ place, year, kind, state: 'working', basis: basis?.number ?? null },
    ...{ reason: reason === '' ? null : reason, unit, file: null, revision: 0 },
    ...{ findings: [], hash: null, publishedAt: null },
    ...{ lastLine: highestGiven(lines, basis?.lastLine ?? 0), begunAt: at, begunBy: by },
  })
  const own = lines.map((line) => ({ ...line, from: null }))
  await writeLines(tx, { place, year, number }, own)
  return number
}
