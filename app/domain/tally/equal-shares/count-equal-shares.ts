import { type Going, plainCount, type WholeCount } from '../counted.ts'
import type { Choose } from '../ties/tie.ts'
import type { Booth } from './best-project.ts'
import { fillRun, isFilled, raisesShares, type SharesOrder } from './fill-run.ts'
import { raiseShares } from './raise-shares.ts'

/** Equal Shares over the field with its completion; null if it was stopped on the way. */
export function countEqualShares(
  booth: Booth,
  order: SharesOrder,
  choose: Choose,
  going: Going,
): WholeCount | null {
  if (booth.field.ids.length === 0)
    return { ...plainCount, runs: 0, bought: [], stop: 'no-support' }
  const raised = raisesShares(order.completion)
    ? raiseShares(booth, order.raising, choose, going)
    : null
  if (raised?.aborted) return null
  const fill = isFilled(order.completion)
  const last = fillRun(booth, order, raised?.increments ?? 0, fill, choose)
  const { bought, completed, ties } = last
  const about = raised
    ? { increments: raised.increments, runs: raised.runs, stop: raised.stop, tiedAt: raised.tiedAt }
    : { stop: 'no-support' as const, tiedAt: ties.length > 0 ? [0] : [] }
  return { ...plainCount, bought, completed, ties, ...about }
}
