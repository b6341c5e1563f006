import { tyiyn } from '../../money.ts'
import { count } from '../count.ts'
import type { WhatIf } from '../explain/told.ts'
import type { Completion, CountOptions, TallyOutcome, TallyRule } from '../terms.ts'
import { numberFinder, type PotElection, placesOf } from './pot-election.ts'
import { reachOf } from './reach.ts'

type Given = Pick<CountOptions, 'sha256' | 'progress'>
type Tried = { rule: TallyRule; completion?: Completion }

/** Tried on every election: the two rules a round may have in all their forms, then what research proposes. */
const tried: readonly Tried[] = [
  { rule: 'greedy-skip' },
  { rule: 'greedy-stop' },
  { rule: 'mes-cost', completion: 'none' },
  { rule: 'mes-cost', completion: 'add1u' },
  { rule: 'mes-cardinality', completion: 'add1u' },
  { rule: 'phragmen' },
  { rule: 'knapsack' },
]

/** A village's election needs some thousand; a capital's may need more than there is memory for. */
const mostWays = 300_000

/** What each rule would have come to on these ballots; the one that decides is marked. */
export function tryRules(pot: PotElection, given: Given): WhatIf[] {
  return tried.map(({ rule, completion }) => {
    const points = pot.election.ballots.points !== null
    const outcome = count(pot.election, rule === 'mes-cost' && points ? 'mes-points' : rule, {
      ...given,
      ...{ exploreRuns: 0, knapsackWays: mostWays, ties: { seed: pot.tieSeed } },
      ...(completion ? { completion } : {}),
      ...(pot.threshold > 0 ? { threshold: { votes: pot.threshold } } : {}),
    })
    const completed = completion === 'add1u'
    const deciding = rule === pot.rule && (rule !== 'mes-cost' || completed)
    const about = { rule, completed, deciding }
    return outcome.refused ? withoutOutcome(about, outcome.reason) : tell(pot, about, outcome)
  })
}

type About = Pick<WhatIf, 'rule' | 'completed' | 'deciding'>

function tell(pot: PotElection, about: About, { winners, cost }: TallyOutcome): WhatIf {
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
