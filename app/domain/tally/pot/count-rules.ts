import { tyiyn } from '../../money.ts'
import type { CountRule } from '../../rounds/round.ts'
import { count } from '../count.ts'
import type { PotCount } from '../round-result.ts'
import type { CountOptions, TallyOutcome } from '../terms.ts'
import { numberFinder, type PotElection, placesOf, ruleFor } from './pot-election.ts'
import { reachOf } from './reach.ts'

export type Given = Pick<CountOptions, 'sha256' | 'progress' | 'explain' | 'exploreRuns'>

/** One rule's count of a pot, in full and as it is published. */
type Counted = { outcome: TallyOutcome; figures: PotCount }

/** A pot counted by the rule that decides it, which is explained as well. */
export function countDecided(pot: PotElection, given: Given): Counted {
  return countPublished(pot, pot.rule, pot.threshold, { ...given, explain: true })
}

/** The other rules on the same ballots, for comparison: the opposite one, then the own one without a least number of votes. */
export function countBeside(pot: PotElection, given: Given): [Counted, ...Counted[]] {
  const { rule, threshold } = pot
  const opposite = rule === 'mes-cost' ? 'greedy-skip' : 'mes-cost'
  const first = countPublished(pot, opposite, threshold, given)
  return threshold > 0 ? [first, countPublished(pot, rule, 0, given)] : [first]
}

export function optionsOf({ tieSeed }: PotElection, threshold: number, given: Given): CountOptions {
  const least = threshold > 0 ? { threshold: { votes: threshold } } : {}
  return { ...given, ties: { seed: tieSeed }, ...least }
}

function countPublished(pot: PotElection, rule: CountRule, threshold: number, given: Given) {
  const outcome = count(pot.election, ruleFor(pot, rule), optionsOf(pot, threshold, given))
  if (outcome.refused) throw new Error(`not countable: ${outcome.reason} ${outcome.where}`)
  return { outcome, figures: potCount(pot, rule, threshold, outcome) }
}

function potCount(
  pot: PotElection,
  rule: CountRule,
  threshold: number,
  outcome: TallyOutcome,
): PotCount {
  const { increments: raised, stop, ties, hash, winners } = outcome
  const numberOf = numberFinder(pot)
  const funded = winners.map(({ id, step, by }) => ({ number: numberOf(id), step, by }))
  const reach = reachOf(pot.election.ballots, placesOf(pot, winners))
  return { rule, threshold, funded, spent: tyiyn(outcome.cost), ...reach, raised, stop, ties, hash }
}
