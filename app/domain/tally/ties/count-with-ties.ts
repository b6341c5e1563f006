import {
  type Counted,
  type CountOnce,
  distinctSets,
  type Going,
  setKey,
  type WholeCount,
  winnersOf,
} from '../counted.ts'
import type { TieEffect } from '../terms.ts'
import { type Exploration, exploreOrders, type Reached } from './explore-orders.ts'
import type { Choose, TieSeen } from './tie.ts'

/** Runs that may still be spent on looking at other orders of the tied. */
export type Allowance = { runs: number }

export type Looking = {
  ordinary: Choose
  /** Called after each run of the real count. */
  going: Going
  /** How many runs may be spent on other orders, once the real count is known. */
  allowed: (real: WholeCount) => number
  /** Sets of winners that include all that any order can give; null if it cannot be said. */
  widest?: (real: WholeCount, allowance: Allowance) => readonly (readonly number[])[] | null
}

/**
 * Counts, and counts again from beginning to end with the ties decided otherwise, as far as the allowance goes: what
 * a tie changed is told of complete counts. Null if the real count was stopped.
 */
export function countWithTies(once: CountOnce, looking: Looking): Counted | null {
  const { ordinary, going, allowed, widest } = looking
  let real: WholeCount | null = null
  const allowance: Allowance = { runs: 0 }
  let kept = 0
  const explored = exploreOrders((choose) => {
    if (real) return spend(allowance) ? once(choose, () => spend(allowance)) : null
    real = once(choose, going)
    if (!real) return null
    const all = allowed(real)
    const here = widest ? Math.min(all, Math.max(real.runs, Math.ceil(all / 2))) : all
    allowance.runs = here
    kept = all - here
    return real
  }, ordinary)
  const [first] = explored.reached
  if (!first) return null
  const rest = { runs: kept + Math.max(0, allowance.runs) }
  const sets = explored.complete ? null : (widest?.(first.outcome, rest) ?? null)
  return judge(first.outcome, explored, sets)
}

function spend(allowance: Allowance): boolean {
  return allowance.runs-- > 0
}

/** `sets` include every reachable one: if they are one, no order of the tied can change anything. */
function judge(
  real: WholeCount,
  { reached, complete }: Exploration<WholeCount>,
  sets: readonly (readonly number[])[] | null,
): Counted {
  const own = setKey(winnersOf(real))
  const settled = complete || (sets?.every((set) => setKey(set) === own) ?? false)
  const differing = reached.filter(({ outcome }) => setKey(winnersOf(outcome)) !== own)
  const all = complete ? reached.map(({ outcome }) => winnersOf(outcome)) : [winnersOf(real)]
  const rest: TieEffect = settled ? 'same-winners' : 'not-explored'
  return {
    ...real,
    tieEffect: differing.length > 0 ? 'other-winners' : rest,
    ties: real.ties.map((tie) => ({
      ...tie,
      effect: differing.some((other) => decidesOtherwise(other, tie, reached))
        ? 'other-winners'
        : rest,
    })),
    outcomes: settled ? distinctSets(all) : null,
  }
}

/** Whether an order left the ordinary one at this tie. What earlier ties had settled is left where they were. */
function decidesOtherwise(
  { first, order }: Reached<WholeCount>,
  { tied, chosen }: TieSeen,
  reached: readonly Reached<WholeCount>[],
): boolean {
  return tied.some((other) => {
    if (other === chosen) return false
    if (first?.chosen === chosen && first.other === other) return true
    const wasFree = reached.some((one) => one.first?.chosen === chosen && one.first.other === other)
    return !wasFree && order.prefers(other, chosen)
  })
}
