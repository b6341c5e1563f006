import type { FieldFault } from '../../outcome.ts'
import type { Calendar } from '../phase.ts'
import { checkCalendar, checkYear } from './check-calendar.ts'
import { checkRules } from './check-rules.ts'
import type { RoundPlan } from './plan.ts'

type Known = {
  at: Date
  /** The calendar as it stood; null for a new round. */
  before: Calendar | null
  /** The numbers of the municipality's villages. */
  villages: readonly number[]
}

/** Everything that makes a planned round impossible, each fault at its field; empty when it can be held. */
export function checkRound(plan: RoundPlan, { at, before, villages }: Known): FieldFault[] {
  return [
    ...checkYear(plan.year, plan.calendar),
    ...checkRules(plan.rules, { calendar: plan.calendar, villages }),
    ...checkCalendar(plan.calendar, { at, before }),
  ]
}
