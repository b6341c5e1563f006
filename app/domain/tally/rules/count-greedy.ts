import { type Counted, distinctSets, judgeTies, plainCount } from '../counted.ts'
import type { Field } from '../support.ts'
import { type Allowance, exploreTies } from '../ties/explore-ties.ts'
import { type Choose, chooseByRank } from '../ties/tie.ts'
import { byVotes, byVotesPerCost, fundGreedily, type GreedyMode } from './greedy.ts'

export type GreedyRule = 'greedy-skip' | 'greedy-stop' | 'greedy-per-cost'

/** Greedy over the whole field, with what other choices at its ties would have given. */
export function countGreedily(field: Field, rule: GreedyRule, allowance: Allowance): Counted {
  const mode: GreedyMode = rule === 'greedy-stop' ? 'stop' : 'skip'
  const merit = rule === 'greedy-per-cost' ? byVotesPerCost : byVotes
  const all = field.ids.map((_, project) => project)
  const run = (choose: Choose) => fundGreedily(field, all, field.budget, { mode, merit, choose })
  const ordinary = chooseByRank(field.rank)
  const real = run(ordinary)
  const explored = exploreTies(
    (choose) => {
      const { funded, ties } = run(choose)
      return { outcome: funded, ties }
    },
    ordinary,
    allowance,
  )
  return {
    ...plainCount,
    bought: real.funded,
    stop: real.stopped ? 'does-not-fit' : 'end-of-list',
    ties: judgeTies(real.ties, explored),
    runsWithTies: real.ties.length > 0 ? 1 : 0,
    outcomes: explored.complete
      ? distinctSets(explored.reached.map(({ outcome }) => outcome))
      : null,
  }
}
