import { type WholeCount, winnersOf } from '../counted.ts'
import type { Allowance } from '../ties/count-with-ties.ts'
import { exploreOrders } from '../ties/explore-orders.ts'
import { chooseByRank } from '../ties/tie.ts'
import type { Booth } from './best-project.ts'
import { type FilledRun, fillRun, isFilled, type SharesOrder } from './fill-run.ts'
import { reasonToStop } from './raise-shares.ts'

/** Signals that the allowance ran out before everything was seen. */
const unfinished = Symbol('unfinished')

/** A raised count, as far as it is needed to look at what other choices lead to. */
type Raised = Pick<WholeCount, 'increments' | 'stop' | 'tiedAt'>

type Explorer = (increments: number, fill: boolean) => FilledRun[]

/**
 * Every set of winners that Add1 can reach if the ties of every run may be broken in any way: a run
 * that may overspend ends the raising before it, a run that may stay within the budget lets it go on.
 * Null if the allowance does not suffice.
 */
export function exploreRaises(
  booth: Booth,
  order: SharesOrder,
  raised: Raised,
  allowance: Allowance,
): number[][] | null {
  const ordinary = chooseByRank(booth.field.rank)
  const explore: Explorer = (increments, fill) => {
    const { reached, complete } = exploreOrders(
      (choose) => (allowance.runs-- > 0 ? fillRun(booth, order, increments, fill, choose) : null),
      ordinary,
    )
    if (!complete) throw unfinished
    return reached.map(({ outcome }) => outcome)
  }
  try {
    return reachableSets(booth, order, raised, explore)
  } catch (reason) {
    if (reason === unfinished) return null
    throw reason
  }
}

function reachableSets(booth: Booth, order: SharesOrder, raised: Raised, explore: Explorer) {
  const last = raised.increments + (raised.stop === 'over' ? 1 : 0)
  const sets: number[][] = []
  const levels = [...new Set([...raised.tiedAt, last])].sort((a, b) => a - b)
  const ending = (increments: number) => explore(increments, isFilled(order.completion))
  const stops = (run: FilledRun) =>
    reasonToStop(booth, { funded: run.bought, spent: run.spent }, order.raising.exhaustiveStop)
  const visit = (increments: number): boolean => {
    const runs = explore(increments, false)
    const within = runs.filter(({ over }) => !over)
    const ends = (run: FilledRun) => !run.over && stops(run) !== null
    if (within.length < runs.length && increments > 0)
      sets.push(
        ...ending(increments - 1)
          .filter((run) => !run.over && !stops(run))
          .map(winnersOf),
      )
    if (within.some(ends)) sets.push(...ending(increments).filter(ends).map(winnersOf))
    return within.some((run) => !ends(run))
  }
  let more = false
  for (const level of levels) more = visit(level)
  for (let level = last + 1; more; level++) more = visit(level)
  return sets
}
