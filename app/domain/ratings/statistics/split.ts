import { added, countOf, fewest, type ScoreCounts } from './score-counts.ts'

/** One or several neighbouring groups, by the keys that were joined. */
export type Part<Key> = { keys: readonly Key[]; counts: ScoreCounts }

/**
 * Ratings by groups that have an order, as ages have. A group of fewer than five is joined with the smaller of its
 * neighbours and never only left out: the parts always add up to all ratings, so that nothing can be found by
 * subtraction. Null where less than two parts would be left. Groups that nobody is in are not shown.
 */
export function splitOf<Key>(groups: readonly Part<Key>[]): Part<Key>[] | null {
  const parts = groups.filter(({ counts }) => countOf(counts) > 0)
  for (;;) {
    if (parts.length < 2) return null
    const small = parts.findIndex(({ counts }) => countOf(counts) < fewest)
    if (small < 0) return parts
    const at = smallerNeighbour(parts, small)
    const [first, second] = parts.slice(at, at + 2)
    if (!first || !second) return null
    const keys = [...first.keys, ...second.keys]
    parts.splice(at, 2, { keys, counts: added(first.counts, second.counts) })
  }
}

/** Where the pair begins that a small part is joined in. */
function smallerNeighbour(parts: readonly Part<unknown>[], small: number): number {
  const size = (at: number) => {
    const part = parts[at]
    return part ? countOf(part.counts) : Number.POSITIVE_INFINITY
  }
  return size(small - 1) < size(small + 1) ? small - 1 : small
}
