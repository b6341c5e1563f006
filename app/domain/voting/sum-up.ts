/** What a voter may choose at most and at least; `money` has one limit for each pot, in tyiyn. */
export type BallotLimits =
  | { kind: 'approval'; min: number; max: number }
  | { kind: 'knapsack'; money: readonly number[] }

/** A ticked project: its cost in tyiyn and the place of its pot in the limits. */
export type Ticked = { cost: number; pot: number }

/** `left` is what may still be chosen: projects for approval, tyiyn for a knapsack; negative when over. */
export type BallotSum = { chosen: number; sum: number; left: number; over: boolean; short: boolean }

/**
 * Adds up a ballot. The browser calls it at every tick and the server at the casting: what the page says is what
 * will be judged.
 */
export function sumUp(limits: BallotLimits, ticked: readonly Ticked[]): BallotSum {
  const chosen = ticked.length
  const sum = costOf(ticked)
  if (limits.kind === 'approval') {
    const left = limits.max - chosen
    return { chosen, sum, left, over: left < 0, short: chosen < leastOf(limits) }
  }
  const left = limits.money.map(
    (money, pot) => money - costOf(ticked.filter((one) => one.pot === pot)),
  )
  const tightest = Math.min(...left)
  const over = tightest < 0
  const total = left.reduce((together, one) => together + one, 0)
  return { chosen, sum, left: over ? tightest : total, over, short: chosen < 1 }
}

/** A ballot without any choice says nothing: one at least, whatever the round's own minimum is. */
export function leastOf(limits: BallotLimits): number {
  return limits.kind === 'approval' ? Math.max(1, limits.min) : 1
}

function costOf(ticked: readonly Ticked[]): number {
  return ticked.reduce((sum, { cost }) => sum + cost, 0)
}
