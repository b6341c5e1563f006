import type { Counted } from '../counted.ts'
import { measureOf, orderShares } from '../equal-shares/order-shares.ts'
import { raisedShare } from '../equal-shares/raise-shares.ts'
import type { Prepared } from '../prepare-count.ts'
import { byVotes } from '../rules/greedy.ts'
import { explainGreedy } from './explain-greedy.ts'
import { explainShares } from './explain-shares.ts'
import type { Explanation } from './explanation.ts'

/** Explains greedy and Equal Shares step by step; the what-if rules have no explanation. */
export function explainOutcome(prepared: Prepared, counted: Counted): Explanation | null {
  const { rule, field, free } = prepared
  const mode = rule === 'greedy-stop' ? 'stop' : 'skip'
  const isGreedy = rule === 'greedy-skip' || rule === 'greedy-stop'
  if (isGreedy || counted.comparison?.chosen === 'greedy')
    return explainGreedy(field, { mode, merit: byVotes }, free.length)
  if (!rule.startsWith('mes-')) return null
  const share = raisedShare(orderShares(prepared).raising, counted.increments)
  return explainShares(field, measureOf(rule), share, counted.bought, free.length)
}
