import { type Day, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import { roundOf } from '#seed/builders/a-round.ts'

/** A day of the calendar, written as people read it. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`no such day: ${text}`)
  return parsed
}

/** The instant before all phases from which the plans of these tests are looked at. */
export const planningDay = instantOf(day('2026-08-10'), '09:00')

export const calendar: Calendar = {
  ideas: instantOf(day('2026-09-01')),
  checking: instantOf(day('2026-10-11')),
  appeals: instantOf(day('2026-11-11')),
  published: instantOf(day('2026-11-16')),
  voting: instantOf(day('2026-11-20')),
  counting: instantOf(day('2026-12-05'), '18:00'),
  result: instantOf(day('2026-12-07'), '12:00'),
  delivery: instantOf(day('2027-01-01')),
}

/** A plan that can be held, of the usual rules. */
export const plan: RoundPlan = {
  ...roundOf({ place: 'ak-bulun', at: planningDay, inPhase: 'preparation', calendar }),
  year: 2027,
}
