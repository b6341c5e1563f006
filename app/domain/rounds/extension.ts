import { accepted, fault, type Outcome, refuse, refuseInput } from '../outcome.ts'
import { type Calendar, type Phase, phaseEnd, phases } from './phase.ts'
import { type DatedPhase, datedPhases, isTooShort, leastDays } from './plan/check-calendar.ts'
import type { Round } from './round.ts'

/** A phase shall last until a later instant; `laterToo` moves all later dates by the same span. */
export type AskedExtension = { phase: Phase; until: Date; laterToo: boolean }

type Extended = Pick<Round, 'calendar' | 'frozen'>

/** Longer than this is another round, not an extension. */
const longestExtension = 90
const dayLength = 86_400_000

/**
 * The phases whose end may still move, those followed by another. Before the vote is open also one that is over: what
 * the office did not finish in time must not stop the round for good. Once it is open only its own end and what comes
 * after, while it is not over.
 */
export function extendablePhases({ calendar, frozen }: Extended, at: Date): DatedPhase[] {
  const from = frozen ? phases.indexOf('voting') : 0
  return datedPhases.filter((phase) => {
    const end = phaseEnd(calendar, phase)
    return end !== null && (end > at || !frozen) && phases.indexOf(phase) >= from
  })
}

/** The calendar with the extension asked for, or why it cannot be; faults are at `phase`, `until` and `later`. */
export function extendPhase(
  round: Extended,
  { phase, until, laterToo }: AskedExtension,
  at: Date,
): Outcome<Calendar> {
  const end = phaseEnd(round.calendar, phase)
  const next = datedPhases.find((dated) => phases.indexOf(dated) === phases.indexOf(phase) + 1)
  if (!end || !next || !extendablePhases(round, at).some((dated) => dated === phase))
    return refuse('conflict', 'phase-not-extended', { phase })
  const span = until.getTime() - end.getTime()
  if (span <= 0 || until <= at)
    return refuseInput([fault('until', 'not-later-than', { now: end > at ? end : at })])
  if (span > longestExtension * dayLength)
    return refuseInput([fault('until', 'extension-too-long', { days: longestExtension })])
  return laterToo
    ? accepted(shiftFrom(round.calendar, next, span))
    : moveOnly({ ...round.calendar, [next]: until }, next)
}

function shiftFrom(calendar: Calendar, first: DatedPhase, span: number): Calendar {
  const moved = datedPhases
    .slice(datedPhases.indexOf(first))
    .map((phase) => [phase, new Date(calendar[phase].getTime() + span)] as const)
  return { ...calendar, ...Object.fromEntries(moved) }
}

function moveOnly(calendar: Calendar, next: DatedPhase): Outcome<Calendar> {
  const end = phaseEnd(calendar, next)
  const following = phases[phases.indexOf(next) + 1]
  if (!end || !following) return accepted(calendar)
  if (calendar[next] >= end)
    return refuseInput([fault('later', 'no-room-before', { phase: following, starts: end })])
  return isTooShort(calendar, next)
    ? refuseInput([fault('later', 'phase-too-short', { phase: next, days: leastDays[next] ?? 0 })])
    : accepted(calendar)
}

/** The dates that differ between two calendars, in their order. */
export function movedDates(before: Calendar, after: Calendar) {
  return datedPhases
    .filter((phase) => before[phase].getTime() !== after[phase].getTime())
    .map((phase) => ({ phase, from: before[phase], to: after[phase] }))
}
