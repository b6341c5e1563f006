import type { BallotBox } from '../terms.ts'

/** How far an outcome reaches into the ballots. */
export type Reach = {
  /** Ballots with at least one funded project among their choices. */
  covered: number
  /** Funded choices of all ballots together; divided by the ballots, what a voter has on average. */
  satisfied: number
}

/** `funded` says of each place in the list of projects whether it is funded. */
export function reachOf({ size, offsets, choices }: BallotBox, funded: readonly boolean[]): Reach {
  let [covered, satisfied] = [0, 0]
  for (let ballot = 0; ballot < size; ballot++) {
    const own = choices.subarray(offsets[ballot], offsets[ballot + 1])
    const fulfilled = own.reduce((sum, place) => sum + (funded[place] ? 1 : 0), 0)
    satisfied += fulfilled
    if (fulfilled > 0) covered++
  }
  return { covered, satisfied }
}
