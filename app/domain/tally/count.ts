import type { Counted } from './counted.ts'
import { countEqualShares } from './equal-shares/count-equal-shares.ts'
import { measureOf, orderShares } from './order-shares.ts'
import { type Prepared, prepareCount } from './prepare-count.ts'
import { publishOutcome } from './publish-outcome.ts'
import { refused, refuseElection } from './refuse-election.ts'
import { compareOutcomes } from './rules/comparison.ts'
import { countGreedily } from './rules/count-greedy.ts'
import { countKnapsack } from './rules/count-knapsack.ts'
import { countPhragmen } from './rules/count-phragmen.ts'
import type { Field } from './support.ts'
import type { CountOptions, Election, TallyOutcome, TallyRefusal, TallyRule } from './terms.ts'
import type { Allowance } from './ties/explore-ties.ts'

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
  const allowance = { runs: options.exploreRuns ?? affordableRuns(field) }
  if (rule === 'greedy-skip' || rule === 'greedy-stop' || rule === 'greedy-per-cost')
    return countGreedily(field, rule, allowance)
  if (rule === 'phragmen') return countPhragmen(field, allowance)
  if (rule === 'knapsack') return fillKnapsack(prepared)
  const counted = countEqualShares(field, measureOf(rule), orderShares(prepared), allowance)
  if (!counted) return refused('stopped', null)
  return options.comparison ? compare(prepared, counted, allowance) : counted
}

function fillKnapsack({ field, options }: Prepared): Counted | TallyRefusal {
  const worthOf = (project: number) =>
    (field.votes[project] ?? 0) *
    (options.worth === 'votes-times-cost' ? (field.cost[project] ?? 0) : 1)
  const all = field.ids.reduce((sum, _, project) => sum + worthOf(project), 0)
  if (!Number.isSafeInteger(all)) return refused('numbers-too-large', 'knapsack')
  return (
    countKnapsack(field, worthOf, options.knapsackWays) ?? refused('numbers-too-large', 'knapsack')
  )
}

/** About a second's worth of runs: many for a village, a few for a capital. */
function affordableRuns(field: Field): number {
  return Math.max(20, Math.min(4000, Math.floor(2e7 / (field.bloc.length + 100))))
}

/** The comparison step: keeps greedy's winners instead if more voters are better off with them. */
function compare(
  { election, field, free }: Prepared,
  counted: Counted,
  allowance: Allowance,
): Counted {
  const greedy = countGreedily(field, 'greedy-skip', allowance)
  const places = ({ bought, completed }: Counted) =>
    new Set([...free, ...[...bought, ...completed].map((project) => field.origin[project] ?? 0)])
  const comparison = compareOutcomes(election.ballots, places(counted), places(greedy))
  if (comparison.chosen === 'equal-shares') return { ...counted, comparison }
  const { increments, runs, stop } = counted
  return { ...greedy, increments, runs, stop, comparison }
}
