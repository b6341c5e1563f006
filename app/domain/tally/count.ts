import { type Counted, type CountOnce, type WholeCount, winnersOf } from './counted.ts'
import { countEqualShares } from './equal-shares/count-equal-shares.ts'
import { exploreRaises } from './equal-shares/explore-raises.ts'
import { raisesShares } from './equal-shares/fill-run.ts'
import { measureOf, orderShares } from './equal-shares/order-shares.ts'
import { openBooth } from './equal-shares/run-shares.ts'
import { outOfRange } from './out-of-range.ts'
import { type Prepared, prepareCount } from './prepare-count.ts'
import { publishOutcome } from './publish-outcome.ts'
import { refused, refuseElection } from './refuse-election.ts'
import { compareOutcomes } from './rules/comparison.ts'
import { countGreedily } from './rules/count-greedy.ts'
import { countKnapsack } from './rules/count-knapsack.ts'
import { countPhragmen } from './rules/count-phragmen.ts'
import type { Field } from './support.ts'
import type {
  CountOptions,
  Election,
  Progress,
  TallyOutcome,
  TallyRefusal,
  TallyRule,
} from './terms.ts'
import { countWithTies, type Looking } from './ties/count-with-ties.ts'
import { chooseByRank } from './ties/tie.ts'

/**
 * Counts an election under one rule: who is funded, at which step, which ties were met, who was left
 * out and why, and a hash of it all. The answer does not depend on the order of projects or ballots.
 * Input that cannot be counted is refused with a reason; an election without ballots funds nothing.
 */
export function count(
  election: Election,
  rule: TallyRule,
  options: CountOptions,
): TallyOutcome | TallyRefusal {
  const refusal = refuseElection(election, rule, options)
  if (refusal) return refusal
  const prepared = prepareCount(election, rule, options)
  const counted = applyRule(prepared)
  return 'refused' in counted ? counted : publishOutcome(prepared, counted)
}

function applyRule(prepared: Prepared): Counted | TallyRefusal {
  const { rule, options, field } = prepared
  if (rule === 'knapsack') return fillKnapsack(prepared)
  const allowed = ({ runs }: WholeCount) =>
    options.exploreRuns ?? Math.max(runs, affordableRuns(field))
  const going = (progress: Progress) => options.progress?.(progress) !== false
  const looking = { ordinary: chooseByRank(field.rank), going, allowed }
  const counted =
    rule === 'greedy-skip' || rule === 'greedy-stop' || rule === 'greedy-per-cost'
      ? countWithTies((choose) => countGreedily(field, rule, choose), looking)
      : rule === 'phragmen'
        ? countWithTies((choose) => countPhragmen(field, choose), looking)
        : countShares(prepared, looking)
  return counted ?? refused('stopped', null)
}

function countShares(prepared: Prepared, looking: Looking): Counted | null {
  const { field, rule, options } = prepared
  const booth = openBooth(field, measureOf(rule))
  const order = orderShares(prepared)
  const once: CountOnce = (choose, going) => countEqualShares(booth, order, choose, going)
  if (options.comparison)
    return countWithTies((choose, going) => {
      const counted = once(choose, going)
      return counted && compare(prepared, counted, countGreedily(field, 'greedy-skip', choose))
    }, looking)
  const widest: Looking['widest'] = (real, allowance) =>
    raisesShares(order.completion) ? exploreRaises(booth, order, real, allowance) : null
  return countWithTies(once, raisesShares(order.completion) ? { ...looking, widest } : looking)
}

function fillKnapsack({ field, options }: Prepared): Counted | TallyRefusal {
  const worthOf = (project: number) =>
    (field.votes[project] ?? outOfRange()) *
    (options.worth === 'votes-times-cost' ? (field.cost[project] ?? outOfRange()) : 1)
  const all = field.ids.reduce((sum, _, project) => sum + worthOf(project), 0)
  if (!Number.isSafeInteger(all)) return refused('numbers-too-large', 'knapsack')
  const filled = countKnapsack(field, worthOf, options.knapsackWays)
  return filled
    ? { ...filled, ties: [], tieEffect: 'same-winners', outcomes: null }
    : refused('numbers-too-large', 'knapsack')
}

/**
 * How many runs may be spent on other orders of the tied where the count itself took fewer: well under a second's
 * worth, many for a village, a few for a capital.
 */
function affordableRuns(field: Field): number {
  return Math.max(20, Math.min(4000, Math.floor(2e7 / (field.bloc.length + 100))))
}

/** The comparison step: keeps greedy's winners instead if more voters are better off with them. */
function compare(
  { election, field, free }: Prepared,
  counted: WholeCount,
  greedy: WholeCount,
): WholeCount {
  const places = (one: WholeCount) =>
    new Set([...free, ...winnersOf(one).map((project) => field.origin[project] ?? outOfRange())])
  const comparison = compareOutcomes(election.ballots, places(counted), places(greedy))
  if (comparison.chosen === 'equal-shares') return { ...counted, comparison }
  const { increments, runs, stop } = counted
  return { ...greedy, increments, runs, stop, comparison }
}
