import type { BudgetLine } from '#app/domain/budget/line.ts'
import { carry } from '#app/domain/conciliations/carry.ts'
import type { Move } from '#app/domain/conciliations/offer.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { readLines } from '#models/budget/lines.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { type BudgetHere, planIn } from '../remarks/budget-here.server.ts'

/** The lines of the last draft after moves, or why they cannot be made. */
export async function carriedBy(
  budget: BudgetHere,
  moves: readonly Move[],
  tx: Transaction | null,
): Promise<Outcome<readonly BudgetLine[]>> {
  const { version, lines: read, period } = planIn(budget)
  return carry({ lines: await readLines(tx, version), read, period }, moves)
}
