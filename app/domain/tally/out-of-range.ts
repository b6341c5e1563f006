/**
 * Ends a count that asks an array for a place it does not have, as in `cost[project] ?? outOfRange()`: a wrong index
 * must fail and not count as nought. Written beside the access, it costs the count nothing.
 */
export function outOfRange(): never {
  throw new RangeError('a place that is not there was asked for')
}
