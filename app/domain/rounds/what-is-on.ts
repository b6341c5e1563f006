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

/**
 * What stands in a round: its phase, unless somebody's act is still missing in it. `opening`: the calendar says voting,
 * but nobody has fixed the rules; `result-due`: the calendar says result or later, but none is published.
 */
export type Stands = Phase | 'opening' | 'result-due'

/** What a round is at an instant: its phase, what stands, when the phase ends, and what comes next. */
export type PhaseNow = {
  phase: Phase
  stands: Stands
  /** The instant the phase ends; null for the last one. */
  ends: Date | null
  daysLeft: number | null
  next: Phase | null
}

type Settled = { frozen: object | null; resultAt: Date | null }

/** The one place that says what stands now in a round; every page asks it. */
export function phaseNow(round: Pick<Round, 'calendar'> & Settled, at: Date): PhaseNow {
  const { calendar } = round
  const phase = phaseAt(calendar, at)
  const ends = phaseEnd(calendar, phase)
  const next = phases[phases.indexOf(phase) + 1] ?? null
  const left = ends ? daysLeft(at, ends) : null
  return { phase, stands: standsIn(phase, round), ends, daysLeft: left, next }
}

function standsIn(phase: Phase, { frozen, resultAt }: Settled): Stands {
  if (phase === 'voting' && !frozen) return 'opening'
  return (phase === 'result' || phase === 'delivery') && !resultAt ? 'result-due' : phase
}

/** When voting began: on its day, or with the signature that fixed the rules where that came later; null before both. */
export function voteBegan({ calendar, frozen }: Pick<Round, 'calendar' | 'frozen'>): Date | null {
  if (!frozen) return null
  return new Date(Math.max(frozen.at.getTime(), calendar.voting.getTime()))
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
