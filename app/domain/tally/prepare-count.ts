import { admitProjects } from './leave-out.ts'
import { outOfRange } from './out-of-range.ts'
import { addUpSupport, type Field, layOutField, type Support } from './support.ts'
import type { CountOptions, Election, LeftOut, TallyRule } from './terms.ts'
import { drawLots, type StrictOrder, strictOrder } from './ties/strict-order.ts'

/** Everything known before the first project is funded. */
export type Prepared = {
  election: Election
  rule: TallyRule
  options: CountOptions
  support: Support
  order: StrictOrder
  leftOut: LeftOut[]
  /** Places of projects that cost nothing: granted at once. */
  free: number[]
  field: Field
}

/** Checks in the projects and lays out the field; the election has been found countable. */
export function prepareCount(election: Election, rule: TallyRule, options: CountOptions): Prepared {
  const { projects, ballots } = election
  const support = addUpSupport(projects.length, ballots)
  const ids = projects.map(({ id }) => id)
  const cost = Float64Array.from(projects, (project) => project.cost)
  const ties = options.ties ?? 'cost-votes-id'
  const lots = drawLots(ties, ids, options.sha256)
  const order = strictOrder(ties, { ids, cost, votes: support.votes, lots })
  const mode = rule === 'greedy-stop' ? 'stop' : 'skip'
  const { admitted, leftOut } = admitProjects(election, support, order.rank, options, mode)
  const free = admitted
    .filter((place) => cost[place] === 0)
    .sort((a, b) => (order.rank[a] ?? outOfRange()) - (order.rank[b] ?? outOfRange()))
  const paid = admitted.filter((place) => cost[place] !== 0)
  const field = layOutField(election, paid, support, order.rank)
  return { election, rule, options, support, order, leftOut, free, field }
}
