import { type Phase, phaseAt, phaseEnd, phases } from './phase.ts'
import { daysLeft } from './plan/check-calendar.ts'
import type { Round } from './round.ts'

/** Votes and calls for proposals: what residents can do something in now. */
const takesPart: readonly Stands[] = ['voting', 'ideas']

/** What matters most to residents when several rounds run at once. */
const importance: readonly Stands[] = [
  ...takesPart,
  'opening',
  'appeals',
  'published',
  'checking',
  'counting',
  'result-due',
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
type Timed = Pick<Round, 'calendar'> & Settled

/** The one place that says what stands now in a round; every page asks it. */
export function phaseNow(round: Timed, at: Date): PhaseNow {
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

/** Whether residents can take part in a round at an instant: vote, or propose. */
export function isOpenNow(round: Timed, at: Date): boolean {
  return takesPart.includes(phaseNow(round, at).stands)
}

/** Rounds that still decide something, the most urgent first: what is open before what is not, and what ends sooner. */
export function currentRounds<R extends Timed & Pick<Round, 'importedFrom'>>(
  rounds: readonly R[],
  at: Date,
): R[] {
  const now = new Map(rounds.map((round) => [round, phaseNow(round, at)]))
  const rank = (round: R) => importance.indexOf(now.get(round)?.stands ?? 'delivery')
  const ends = (round: R) => now.get(round)?.ends?.getTime() ?? Number.POSITIVE_INFINITY
  return rounds
    .filter((round) => !isFinished(round, at))
    .sort((a, b) => rank(a) - rank(b) || ends(a) - ends(b))
}

/**
 * What a front page leads with: every round that residents can take part in now, else the one that matters most; and
 * what else is under way. The most urgent first.
 */
export function leadingRounds<R extends Timed & Pick<Round, 'importedFrom'>>(
  rounds: readonly R[],
  at: Date,
): { leading: R[]; others: R[] } {
  const current = currentRounds(rounds, at)
  const open = current.filter((round) => isOpenNow(round, at)).length
  const leads = Math.max(open, 1)
  return { leading: current.slice(0, leads), others: current.slice(leads) }
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
