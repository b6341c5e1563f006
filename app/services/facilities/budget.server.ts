import type { ReadLine } from '#app/domain/budget/reading/read-line.ts'
import { budgetInMenu } from '../budget/reading/published-here.server.ts'
import { showLine } from '../budget/reading/show-line.server.ts'
import type { Situation } from '../situation.ts'

export type PaidBy = { year: number; code: string; name: ReadLine['name'] }

/** The line of the budget published last that pays for a facility; null where it names none, or that has no such line. */
export async function paidBy(situation: Situation, code: string): Promise<PaidBy | null> {
  if (code === '') return null
  const budget = await budgetInMenu(situation)
  if (!budget) return null
  const found = await showLine(situation, { year: budget.year, side: 'expenditure', key: code })
  return found.refused ? null : { year: budget.year, code, name: found.value.line.name }
}
