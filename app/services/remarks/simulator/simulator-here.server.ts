import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import type { Levers } from '#app/domain/remarks/simulator/levers.ts'
import { type Draft, type Simulated, simulated } from '#app/domain/remarks/simulator/simulated.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readLevers } from '#models/remarks/levers.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'
import { type BudgetHere, budgetHere, planIn } from '../budget-here.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** The levers of a year as they lie on its open draft. */
export type SimulatorHere = { budget: BudgetHere; levers: Levers; laid: Simulated }

/** The draft that levers lie on: the last plan of the year. */
export function draftOf(budget: BudgetHere): Draft {
  const { lines, period } = planIn(budget)
  return { version: budget.plan.number, lines, period }
}

/** Refused where the draft takes no remarks, or nothing of it can be moved. For a command, in its transaction. */
export async function simulatorHere(
  where: Where,
  year: number,
  tx: Transaction | null = null,
): Promise<Outcome<SimulatorHere>> {
  const budget = await budgetHere(where, year, tx)
  if (!budget) return refuse('missing', 'not-here', {})
  if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year })
  const levers = await readLevers(tx, where.place, year)
  const laid = levers && simulated(levers, draftOf(budget))
  return levers && laid
    ? accepted({ budget, levers, laid })
    : refuse('missing', 'simulator-none', { year })
}

const leversHere = sharedBriefly((place, year: number) => readLevers(null, place, year))

/** Whether levers are set for a year; the page of a draft that takes remarks leads to them. */
export async function hasLevers(where: Where, year: number): Promise<boolean> {
  const levers = await leversHere(where, year)
  return levers !== null && levers.movable.length > 0
}
