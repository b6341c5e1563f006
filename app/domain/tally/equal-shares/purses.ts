import { outOfRange } from '../out-of-range.ts'
/**
 * The voters' money during one run of Equal Shares. Voters who paid for the same projects have the
 * same money left and share one purse: what its parent held, less `points` times the payment of
 * `step`. Purse 0 is empty, exactly; purse 1 holds the full share.
 */
export type Purses = {
  /** The purse of each bloc. */
  of: Int32Array
  /** Money left in each purse, as a double; wrong by at most `slack`. */
  money: Float64Array
  parent: Int32Array
  step: Int32Array
  points: Int32Array
  count: number
  slack: number
  share: number
  /** Steps taken so far. */
  steps: number
}

export const emptyPurse = 0
export const fullPurse = 1

export function makePurses(blocs: number): Purses {
  return {
    of: new Int32Array(blocs),
    ...purseArrays(64),
    count: 2,
    slack: 0,
    share: 0,
    steps: 0,
  }
}

function purseArrays(capacity: number) {
  return {
    money: new Float64Array(capacity),
    parent: new Int32Array(capacity),
    step: new Int32Array(capacity),
    points: new Int32Array(capacity),
  }
}

/** Everybody begins with one full share. */
export function fillPurses(purses: Purses, share: number): void {
  purses.of.fill(fullPurse)
  purses.money[fullPurse] = share
  purses.count = 2
  purses.share = share
  purses.steps = 0
  purses.slack = 2 ** -51 * share
}

/** Ends a step: each payment adds at most one rounding of the share to the error of a purse. */
export function closeStep(purses: Purses): void {
  purses.steps++
  purses.slack = (purses.steps + 2) * 2 ** -51 * purses.share
}

/** Makes the purse of those who just paid `points` times `payment` out of the purse `parent`. */
export function openPurse(purses: Purses, parent: number, points: number, payment: number): number {
  if (purses.count === purses.money.length) growPurses(purses)
  const purse = purses.count
  purses.count = purse + 1
  purses.parent[purse] = parent
  purses.points[purse] = points
  purses.step[purse] = purses.steps
  purses.money[purse] = Math.max(0, (purses.money[parent] ?? outOfRange()) - points * payment)
  return purse
}

function growPurses(purses: Purses): void {
  const bigger = purseArrays(purses.money.length * 2)
  bigger.money.set(purses.money)
  bigger.parent.set(purses.parent)
  bigger.step.set(purses.step)
  bigger.points.set(purses.points)
  Object.assign(purses, bigger)
}
