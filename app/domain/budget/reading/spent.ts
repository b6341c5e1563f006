import type { Tyiyn } from '../../money.ts'
import type { Period } from '../line.ts'

/** What was planned and what was spent or received, and how they stand on one scale from 0 to 1. */
export type Spent = {
  plan: Tyiyn | null
  fact: Tyiyn | null
  /** Of the plan, 1 = all of it; null where nothing was planned, or less than nothing. */
  share: number | null
  /** Where the bar of the fact begins and ends, and where the plan stands; null where there is none. */
  bar: { from: number; to: number } | null
  tick: number | null
}

type Pair = { plan: Tyiyn | null; fact: Tyiyn | null }

/**
 * Plans beside facts on one scale: it takes in zero, all plans and all facts, so that what went beyond its plan and
 * what came back are drawn where they are.
 */
export function spentOf(pairs: readonly Pair[]): Spent[] {
  const all = pairs.flatMap(({ plan, fact }) => [plan ?? 0, fact ?? 0])
  const least = Math.min(0, ...all)
  const length = Math.max(0, ...all) - least || 1
  const scale = (amount: number) => (amount - least) / length
  return pairs.map(({ plan, fact }) => ({
    ...{ plan, fact },
    share: fact !== null && plan !== null && plan > 0 ? fact / plan : null,
    bar: fact === null ? null : { from: scale(Math.min(0, fact)), to: scale(Math.max(0, fact)) },
    tick: plan === null ? null : scale(plan),
  }))
}

/** What a plan is called by. */
export type PlanMeasure = Exclude<Period['measure'], 'fact'>
