import { tyiyn } from '../../money.ts'
import { count } from '../count.ts'
import type { WhatIf } from '../explain/numbered-explanation.ts'
import type { Completion, CountOptions, TallyOutcome, TallyRefusal, TallyRule } from '../terms.ts'
import { numberFinder, type PotElection, placesOf } from './pot-election.ts'
import { reachOf } from './reach.ts'

type Given = Pick<CountOptions, 'sha256' | 'progress'>
type Tried = { rule: TallyRule; completion: Completion | null }

/** Tried on every election: the two rules a round may have in all their forms, then what research proposes. */
const tried: readonly Tried[] = [
  { rule: 'greedy-skip', completion: null },
  { rule: 'greedy-stop', completion: null },
  { rule: 'mes-cost', completion: 'none' },
  { rule: 'mes-cost', completion: 'greedy' },
  { rule: 'mes-cost', completion: 'add1' },
  { rule: 'mes-cost', completion: 'add1u' },
  { rule: 'mes-cardinality', completion: 'add1u' },
  { rule: 'phragmen', completion: null },
  { rule: 'knapsack', completion: null },
]

/** A village's election needs some thousand; a capital's may need more than there is memory for. */
const mostWays = 300_000

/**
 * What each rule would have come to on these ballots; the one that decides is marked. `known` are counts of the
 * same ballots with the same threshold: what is among them is not counted again.
 */
export function tryRules(
  pot: PotElection,
  given: Given,
  known: readonly TallyOutcome[] = [],
): WhatIf[] {
  const raised = find(known, asked(pot, 'mes-cost'), 'add1u')
  return tried.map(({ rule, completion }) => {
    const deciding = rule === pot.rule && (completion ?? 'add1u') === 'add1u'
    const about = { rule, completion, deciding }
    const outcome =
      completion === 'add1' && raised
        ? withoutCompletion(raised)
        : (find(known, asked(pot, rule), completion) ?? tryRule(pot, about, given))
    return outcome.refused ? withoutOutcome(about, outcome.reason) : describe(pot, about, outcome)
  })
}

/** An election with points is counted by them. */
function asked({ election }: PotElection, rule: TallyRule): TallyRule {
  return rule === 'mes-cost' && election.ballots.points !== null ? 'mes-points' : rule
}

function find(known: readonly TallyOutcome[], rule: TallyRule, completion: Completion | null) {
  return known.find((outcome) => outcome.rule === rule && outcome.options.completion === completion)
}

/** Raising the shares alone funds what `add1u` funds before it gives out the rest by votes. */
function withoutCompletion(raised: TallyOutcome): TallyOutcome {
  const winners = raised.winners.filter(({ by }) => by !== 'completion')
  return { ...raised, winners, cost: winners.reduce((sum, { cost }) => sum + cost, 0) }
}

function tryRule(
  pot: PotElection,
  { rule, completion }: Tried,
  given: Given,
): TallyOutcome | TallyRefusal {
  return count(pot.election, asked(pot, rule), {
    ...given,
    ...{ exploreRuns: 0, knapsackWays: mostWays, ties: { seed: pot.tieSeed } },
    ...(completion ? { completion } : {}),
    ...(pot.threshold > 0 ? { threshold: { votes: pot.threshold } } : {}),
  })
}

type About = Pick<WhatIf, 'rule' | 'completion' | 'deciding'>

function describe(pot: PotElection, about: About, { winners, cost }: TallyOutcome): WhatIf {
  const numberOf = numberFinder(pot)
  return {
    ...about,
    funded: winners.map(({ id }) => numberOf(id)),
    spent: tyiyn(cost),
    ...reachOf(pot.election.ballots, placesOf(pot, winners)),
    limit: null,
  }
}

function withoutOutcome(about: About, reason: string): WhatIf {
  const limit = reason === 'rule-needs-approvals' ? 'needs-approvals' : 'too-large'
  return { ...about, funded: [], spent: tyiyn(0), covered: 0, satisfied: 0, limit }
}
