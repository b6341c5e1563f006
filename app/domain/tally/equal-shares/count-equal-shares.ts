import { type Counted, distinctSets, judgeTies, plainCount } from '../counted.ts'
import type { Field } from '../support.ts'
import { type Allowance, type Exploration, exploreTies } from '../ties/explore-ties.ts'
import { chooseByRank } from '../ties/tie.ts'
import type { ShareMeasure } from './best-project.ts'
import { exploreRaises } from './explore-raises.ts'
import { type FilledRun, fillRun, isFilled, type SharesOrder, winnersOf } from './fill-run.ts'
import { type RaisedRun, raiseShares } from './raise-shares.ts'
import { openBooth } from './run-shares.ts'

/**
 * Equal Shares over the field with its completion, and what other choices at ties would have given.
 * Null if it was stopped on the way.
 */
export function countEqualShares(
  field: Field,
  measure: ShareMeasure,
  order: SharesOrder,
  allowance: Allowance,
): Counted | null {
  if (field.ids.length === 0) return { ...plainCount, runs: 0, bought: [], stop: 'no-support' }
  const booth = openBooth(field, measure)
  const raises = order.completion === 'add1' || order.completion === 'add1u'
  const raised = raises ? raiseShares(booth, order.raising) : null
  if (raised?.aborted) return null
  const explored = exploreTies(
    (choose) => {
      const fill = isFilled(order.completion)
      const outcome = fillRun(booth, order, raised?.increments ?? 0, fill, choose)
      return { outcome, ties: outcome.ties }
    },
    chooseByRank(field.rank),
    allowance,
  )
  const here = setsOf(explored)
  const elsewhere =
    raised && raised.tiedAt.length > 0 ? exploreRaises(booth, order, raised, allowance) : null
  const sets = raised && raised.tiedAt.length > 0 ? elsewhere : here.reached.map(outcomeOf)
  return {
    ...plainCount,
    ...described(explored, raised),
    ties: judgeTies(explored.reached[0]?.outcome.ties ?? [], here),
    outcomes:
      explored.complete && sets ? distinctSets([outcomeOf(here.reached[0]), ...sets]) : null,
  }
}

function outcomeOf(reached: { outcome: number[] } | undefined): number[] {
  return reached?.outcome ?? []
}

/** An alternative that overspends is no outcome of its own, but never the same winners. */
function setsOf({ reached, complete }: Exploration<FilledRun>): Exploration<number[]> {
  return {
    complete,
    reached: reached.map(({ outcome, first }) => ({ first, outcome: winnersOf(outcome) })),
  }
}

function described({ reached }: Exploration<FilledRun>, raised: RaisedRun | null) {
  const real = reached[0]?.outcome
  const bought = real?.bought ?? []
  const completed = real?.completed ?? []
  if (!raised) {
    const runsWithTies = (real?.ties.length ?? 0) > 0 ? 1 : 0
    return { bought, completed, stop: 'no-support' as const, runsWithTies }
  }
  const { increments, runs, stop, tiedAt } = raised
  return { bought, completed, increments, runs, stop, runsWithTies: tiedAt.length }
}
