import { outOfRange } from '../out-of-range.ts'
/** A tie as it was met: equals at one step, and the one taken. Projects by their number. */
export type TieSeen = { step: number; tied: readonly number[]; chosen: number }

/** Takes one of several equals; `step` counts the projects funded so far, from 1. */
export type Choose = (tied: readonly number[], step: number) => number

/** The ordinary choice: the one that stands first in the fixed order. */
export function chooseByRank(rank: Int32Array): Choose {
  return (tied) =>
    tied.reduce((best, other) =>
      (rank[other] ?? outOfRange()) < (rank[best] ?? outOfRange()) ? other : best,
    )
}
