import type { BallotBox, Comparison } from '../terms.ts'

/**
 * Counts the voters who have strictly more of their own choices funded in one outcome than in the
 * other, those with nothing in one of them included. Greedy stands only if more voters prefer it.
 * Outcomes are places in the election's list.
 */
export function compareOutcomes(
  { size, offsets, choices }: BallotBox,
  equalShares: ReadonlySet<number>,
  greedy: ReadonlySet<number>,
): Comparison {
  const result = {
    prefersEqualShares: 0,
    prefersGreedy: 0,
    coveredByEqualShares: 0,
    coveredByGreedy: 0,
  }
  for (let ballot = 0; ballot < size; ballot++) {
    const own = choices.subarray(offsets[ballot], offsets[ballot + 1])
    let [shares, votes] = [0, 0]
    for (const project of own) {
      if (equalShares.has(project)) shares++
      if (greedy.has(project)) votes++
    }
    if (shares > votes) result.prefersEqualShares++
    if (votes > shares) result.prefersGreedy++
    if (shares > 0) result.coveredByEqualShares++
    if (votes > 0) result.coveredByGreedy++
  }
  const greedyStands = result.prefersGreedy > result.prefersEqualShares
  return { ...result, chosen: greedyStands ? 'greedy' : 'equal-shares' }
}
