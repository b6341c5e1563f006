import { type Day, dayOf, dayPlus, daysBetween } from '../calendar/day.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '../outcome.ts'
import { type Calendar, phaseAt } from '../rounds/phase.ts'

/** How a due day looks from today: `days` overdue, or `days` left. */
export type Urgency =
  | { kind: 'overdue'; days: number }
  | { kind: 'today' }
  | { kind: 'ahead'; days: number }

export function urgencyOf(due: Day, today: Day): Urgency {
  const days = daysBetween(today, due)
  if (days < 0) return { kind: 'overdue', days: -days }
  return days === 0 ? { kind: 'today' } : { kind: 'ahead', days }
}

/** The last day a check can be due: the checking phase's, or that of the appeals once they run. */
export function lastDueDay(calendar: Calendar, at: Date): Day {
  const end = phaseAt(calendar, at) === 'appeals' ? calendar.published : calendar.appeals
  return dayOf(new Date(end.getTime() - 1))
}

/** A due day lies between today and the end of the checking. */
export function checkDue(due: Day, calendar: Calendar, at: Date): Outcome<Day> {
  const [from, to] = [dayOf(at), lastDueDay(calendar, at)]
  const faults: FieldFault[] =
    due < from || due > to ? [fault('due', 'due-outside', { from, to })] : []
  return faults.length > 0 ? refuseInput(faults) : accepted(due)
}

/** The due day a clerk is offered: a week from today, or the last possible one. */
export function usualDue(calendar: Calendar, at: Date): Day {
  const inAWeek = dayPlus(dayOf(at), 7)
  const last = lastDueDay(calendar, at)
  return daysBetween(inAWeek, last) > 0 ? inAWeek : last
}
