import { plainCount, type WholeCount } from '../counted.ts'
import type { Field } from '../support.ts'
import type { Choose } from '../ties/tie.ts'
import { byVotes, byVotesPerCost, fundGreedily } from './greedy.ts'

export type GreedyRule = 'greedy-skip' | 'greedy-stop' | 'greedy-per-cost'

/** Greedy over the whole field. */
export function countGreedily(field: Field, rule: GreedyRule, choose: Choose): WholeCount {
  const mode = rule === 'greedy-stop' ? 'stop' : 'skip'
  const merit = rule === 'greedy-per-cost' ? byVotesPerCost : byVotes
  const all = field.ids.map((_, project) => project)
  const { funded, stopped, ties } = fundGreedily(field, all, field.budget, { mode, merit, choose })
  const stop = stopped ? 'does-not-fit' : 'end-of-list'
  return { ...plainCount, bought: funded, stop, ties, tiedAt: ties.length > 0 ? [0] : [] }
}
