import type { Going } from '../counted.ts'
import { outOfRange } from '../out-of-range.ts'
import type { StopReason } from '../terms.ts'
import type { Choose } from '../ties/tie.ts'
import type { Booth } from './best-project.ts'
import type { Fraction } from './exact-basis.ts'
import { runEqualShares, type ShareRun } from './run-shares.ts'

/** How the shares begin and grow; money in smallest units. */
export type Raising = {
  start: Fraction
  unit: number
  exhaustiveStop: boolean
}

export type RaisedRun = {
  run: ShareRun
  increments: number
  runs: number
  stop: StopReason
  /** Increments of the runs in which a tie was met, the one that spent too much included. */
  tiedAt: number[]
  aborted: boolean
}

/** The share everybody begins with: the exact fraction, or whole multiples of `whole` below it. */
export function firstShare(budget: number, voters: number, whole: number | null): Fraction {
  const numerator = BigInt(budget)
  const denominator = BigInt(voters)
  if (whole === null) return { numerator, denominator }
  const step = BigInt(whole)
  return { numerator: (numerator / (denominator * step)) * step, denominator: 1n }
}

export function raisedShare({ start, unit }: Raising, increments: number): Fraction {
  const raise = BigInt(increments) * BigInt(unit) * start.denominator
  return { numerator: start.numerator + raise, denominator: start.denominator }
}

/** Why no bigger share is tried after this run, or null. */
export function reasonToStop(
  { field }: Booth,
  run: Pick<ShareRun, 'funded' | 'spent'>,
  exhaustiveStop: boolean,
): StopReason | null {
  if (run.funded.length === field.ids.length) return exhaustiveStop ? 'exhaustive' : 'all'
  if (!exhaustiveStop) return null
  const funded = new Set(run.funded)
  const left = field.budget - run.spent
  const fits = field.ids.some(
    (_, project) => !funded.has(project) && costOf(field, project) <= left,
  )
  return fits ? null : 'exhaustive'
}

function costOf(field: Booth['field'], project: number): number {
  return field.cost[project] ?? outOfRange()
}

/**
 * Add1: everybody gets one unit more and all is run from scratch, until the next run would spend more
 * than the budget; the last run that did not is the result. The outcome does not grow steadily with
 * the share, so every share is tried.
 */
export function raiseShares(
  booth: Booth,
  raising: Raising,
  choose: Choose,
  going: Going,
): RaisedRun {
  const limit = booth.field.budget
  const tiedAt: number[] = []
  const tryShare = (increments: number) => {
    const run = runEqualShares(booth, raisedShare(raising, increments), { choose, limit })
    if (run.ties.length > 0) tiedAt.push(increments)
    return run
  }
  let run = tryShare(0)
  for (let increments = 0; ; increments++) {
    const { funded, spent } = run
    const result = { run, increments, runs: increments + 1, tiedAt, aborted: false }
    const stop = reasonToStop(booth, run, raising.exhaustiveStop)
    if (stop) return { ...result, stop }
    const progress = { run: result.runs, increments, funded: funded.length, spent }
    if (!going(progress)) return { ...result, stop: 'over', aborted: true }
    const next = tryShare(increments + 1)
    if (next.over) return { ...result, runs: increments + 2, stop: 'over' }
    run = next
  }
}
