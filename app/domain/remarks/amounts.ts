import { type Tyiyn, tyiyn } from '../money.ts'

/** What several lines come to together; null where none has an amount, which is not zero. */
export function addUpAmounts(lines: readonly { amount: Tyiyn | null }[]): Tyiyn | null {
  const known = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  return known.length === 0 ? null : tyiyn(known.reduce((sum, one) => sum + one, 0))
}
