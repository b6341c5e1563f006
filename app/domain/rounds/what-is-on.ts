import { type Phase, phaseAt, phaseEnd, phases } from './phase.ts'
import { daysLeft } from './plan/check-calendar.ts'
import type { Round } from './round.ts'

/** Which phase matters most to residents when several rounds run at once. */
const importance: readonly Phase[] = [
  'voting',
  'ideas',
  'appeals',
  'published',
  'checking',
  'counting',
  'result',
  'preparation',
  'delivery',
]

/** What a round is at an instant: its phase, when that ends, and what comes next. */
export type PhaseNow = {
  phase: Phase
  /** The instant the phase ends; null for the last one. */
  ends: Date | null
  daysLeft: number | null
  next: Phase | null
}

export function phaseNow({ calendar }: Pick<Round, 'calendar'>, at: Date): PhaseNow {
  const phase = phaseAt(calendar, at)
  const ends = phaseEnd(calendar, phase)
  const next = phases[phases.indexOf(phase) + 1] ?? null
  return { phase, ends, daysLeft: ends ? daysLeft(at, ends) : null, next }
}

/** Rounds that still decide something, the most urgent first. */
export function currentRounds<R extends Pick<Round, 'calendar' | 'importedFrom'>>(
  rounds: readonly R[],
  at: Date,
): R[] {
  const rank = (round: R) => importance.indexOf(phaseAt(round.calendar, at))
  return rounds
    .filter((round) => !isFinished(round, at))
    .sort((a, b) => rank(a) - rank(b) || a.calendar.ideas.getTime() - b.calendar.ideas.getTime())
}

/** Whether a round has nothing more to decide: its projects are being carried out, or it was held elsewhere. */
export function isFinished(
  { calendar, importedFrom }: Pick<Round, 'calendar' | 'importedFrom'>,
  at: Date,
): boolean {
  return importedFrom !== null || phaseAt(calendar, at) === 'delivery'
}

/**
 * The newest round whose result is published, and the budget year it decided about; null before the first. Rounds
 * come newest first; one that was held elsewhere is no decision of this municipality.
 */
export function newestDecided(
  rounds: readonly Pick<Round, 'number' | 'year' | 'resultAt' | 'importedFrom'>[],
): { round: number; year: number } | null {
  const decided = rounds.find(({ resultAt, importedFrom }) => resultAt && !importedFrom)
  return decided ? { round: decided.number, year: decided.year } : null
}
