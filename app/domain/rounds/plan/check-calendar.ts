import { dayOf, daysBetween } from '../../calendar/day.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import { type Calendar, type Phase, phaseEnd, phaseStart, phases } from '../phase.ts'

export type DatedPhase = keyof Calendar

/** The phases that have a date of their own, in their order. */
export const datedPhases = phases.filter((phase): phase is DatedPhase => phase !== 'preparation')

/** The least days in which people can really take part; the other phases only need to follow each other. */
export const leastDays: Partial<Record<Phase, number>> = { ideas: 7, appeals: 3, voting: 3 }

const dayLength = 86_400_000

/**
 * Refuses a calendar whose dates do not follow each other, whose open phases are too short to take part in, or that
 * lies in the past. Dates that were already so `before` may stay where they are. Each fault is at its date's field.
 */
export function checkCalendar(
  calendar: Calendar,
  { at, before }: { at: Date; before: Calendar | null },
): FieldFault[] {
  return datedPhases.flatMap(
    (phase) => checkOrder(calendar, phase) ?? checkPast(calendar, phase, at, before) ?? [],
  )
}

function checkOrder(calendar: Calendar, phase: DatedPhase): FieldFault | null {
  const earlier = phases[phases.indexOf(phase) - 1]
  const starts = earlier ? phaseStart(calendar, earlier) : null
  if (!earlier || !starts) return null
  if (calendar[phase] <= starts)
    return fault(phase, 'not-after-start-of', { phase: earlier, starts })
  return isTooShort(calendar, earlier)
    ? fault(phase, 'phase-too-short', { phase: earlier, days: leastDays[earlier] ?? 0 })
    : null
}

/** Whether a phase is shorter than people need for it. */
export function isTooShort(calendar: Calendar, phase: Phase): boolean {
  const [start, end] = [phaseStart(calendar, phase), phaseEnd(calendar, phase)]
  if (!start || !end) return false
  return end.getTime() - start.getTime() < (leastDays[phase] ?? 0) * dayLength
}

function checkPast(calendar: Calendar, phase: DatedPhase, at: Date, before: Calendar | null) {
  const unchanged = before?.[phase].getTime() === calendar[phase].getTime()
  return !unchanged && calendar[phase] < at ? fault(phase, 'date-in-past', {}) : null
}

/** The budget year a round can be for: the year its ideas are gathered in, or one of the next two. */
export function checkYear(year: number, calendar: Calendar): FieldFault[] {
  const from = Number(dayOf(calendar.ideas).slice(0, 4))
  return year < from || year > from + 2
    ? [fault('year', 'year-not-of-calendar', { from, to: from + 2 })]
    : []
}

/** Whole days that something still lasts, the present day not counted; 0 on its last day, which an end at 00:00 is not part of. */
export function daysLeft(at: Date, end: Date): number {
  const last = new Date(end.getTime() - 1)
  return Math.max(0, daysBetween(dayOf(at), dayOf(last)))
}
