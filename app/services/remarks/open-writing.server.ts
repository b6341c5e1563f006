import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { LineAsked } from '#app/domain/remarks/check-remark.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { type PublicRemark, remarkLine, standsOn } from '#app/domain/remarks/public-remark.ts'
import type { LineOption, Writing } from '#app/domain/remarks/writing.ts'
import type { Situation } from '../situation.ts'
import { amountOf, type BudgetHere, budgetHere, planIn } from './budget-here.server.ts'
import { remarksHere } from './read-remarks.server.ts'
import { villageNames } from './villages.server.ts'
import { lineIn } from './write-remark.server.ts'

/** The form for a remark on one line, beside what others said of it. */
export async function openWriting(
  situation: Situation,
  year: number,
  asked: LineAsked,
): Promise<Outcome<Writing & { line: LineOption; others: readonly PublicRemark[] }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'write-remark', { place }, at)
  if (allowed.refused) return allowed
  const budget = await budgetHere(situation, year)
  if (!budget) return refuse('missing', 'not-here', {})
  if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year })
  const line = lineIn(budget, asked)
  if (!line) return refuse('missing', 'not-here', {})
  const found = await remarksHere(situation, year)
  if (found.refused) return found
  const others = found.value.remarks.filter((one) => standsOn(one, asked)).toReversed()
  const writing = await writingOn(situation, budget)
  const option = { ...remarkLine(line), amount: amountOf(line, planIn(budget)) }
  return accepted({ ...writing, line: option, others })
}

/** The form for what came in a letter or was said at a hearing. */
export async function openTakingIn(situation: Situation, year: number): Promise<Outcome<Writing>> {
  const { person, place, at } = situation
  const allowed = may(person, 'take-in-remark', { place }, at)
  if (allowed.refused) return allowed
  const budget = await budgetHere(situation, year)
  if (!budget) return refuse('missing', 'not-here', {})
  if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year })
  return accepted({ ...(await writingOn(situation, budget)), village: null })
}

/** What a form on this budget offers, with the writer's own village. */
export async function writingOn(
  { person, place, at }: Situation,
  budget: BudgetHere,
): Promise<Writing> {
  const villages = await villageNames(place, at)
  const own = villages.some(({ number }) => number === person?.village)
  return {
    year: budget.year,
    lines: lineOptionsOf(budget),
    villages,
    village: own ? (person?.village ?? null) : null,
  }
}

/** Every line of the last plan, with what it comes to. */
export function lineOptionsOf(budget: BudgetHere): LineOption[] {
  const plan = planIn(budget)
  return plan.lines.map((line) => ({ ...remarkLine(line), amount: amountOf(line, plan) }))
}
