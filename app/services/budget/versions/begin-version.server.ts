import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { Wanted } from '#app/domain/budget/rehearsal.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { highestGiven } from '#app/domain/budget/work/edit-lines.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readLines, writeLines } from '#models/budget/lines.server.ts'
import { insertVersion } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { Of } from './change-version.server.ts'
import { checkWanted } from './check-wanted.server.ts'

/**
 * Begins a version on the page: with the lines of the published one that it corrects or follows, which are then
 * changed; without lines where it is the first of its year.
 */
export function beginVersion(situation: Situation, wanted: Wanted): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const possible = await checkWanted(place, wanted)
    if (possible.refused) return possible
    const basis = possible.value
    const lines = basis ? await readLines(tx, basis) : []
    const { id, name } = allowed.value
    const number = await writeBegun(tx, place, {
      ...{ wanted, basis, lines, at, by: { account: id, name } },
    })
    const { year, kind } = wanted
    return done({ year, number }, 'budget-begun', `budget/${year}/${number}`, {
      ...{ kind, year, version: number, rows: lines.length },
    })
  })
}

type Begun = {
  wanted: Wanted
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
