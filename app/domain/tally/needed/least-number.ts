import { type Needed, notWorkedOut } from './needed-votes.ts'

/** Counts again with so many more voters: whether it is funded, or null when that would take too long. */
export type Funds = (voters: number) => boolean | null

/** More support need not be steadily better, so this many numbers below the one found are looked at too. */
const neighbours = 4

/** Ends a search whose work is used up. */
const usedUp = Symbol('used up')

/**
 * The least number of voters found to be enough; with one fewer it is not. From `start` it is bracketed in growing
 * steps, then halved, then its neighbours are looked at. With none it is known not to be funded.
 */
export function leastNumber(funds: Funds, most: number, start: number): Needed {
  if (most < 1) return { kind: 'never', voters: 0 }
  const surely = (voters: number) => {
    const enough = funds(voters)
    if (enough === null) throw usedUp
    return enough
  }
  try {
    const bracket = findBracket(surely, most, Math.min(most, Math.max(1, start)))
    if (!bracket) return { kind: 'never', voters: most }
    return { kind: 'enough', voters: lowestNearby(surely, halve(surely, bracket)) }
  } catch (reason) {
    if (reason === usedUp) return notWorkedOut
    throw reason
  }
}

type Surely = (voters: number) => boolean
/** `low` is not enough, `high` is. */
type Bracket = { low: number; high: number }

function findBracket(enough: Surely, most: number, start: number): Bracket | null {
  if (enough(start)) {
    let high = start
    for (let step = 1; ; step *= 2) {
      const low = Math.max(0, start - step)
      if (low === 0 || !enough(low)) return { low, high }
      high = low
    }
  }
  let low = start
  for (let step = start; low < most; step *= 2) {
    const high = Math.min(most, low + step)
    if (enough(high)) return { low, high }
    low = high
  }
  return null
}

function halve(enough: Surely, { low, high }: Bracket): number {
  if (high - low <= 1) return high
  const middle = (low + high) >>> 1
  return halve(enough, enough(middle) ? { low, high: middle } : { low: middle, high })
}

function lowestNearby(enough: Surely, found: number): number {
  let lowest = found
  for (let below = lowest - 2; below >= 1 && below >= lowest - neighbours; below--)
    if (enough(below)) lowest = below
  return lowest
}
