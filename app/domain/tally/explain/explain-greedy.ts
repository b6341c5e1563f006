import { outOfRange } from '../out-of-range.ts'
import { fundGreedily, type GreedyManner } from '../rules/greedy.ts'
import type { Field } from '../support.ts'
import type { GreedyExplained, GreedyLoser } from './explanation.ts'

/** How much money was left when each project's turn came, in the order of the line. */
type Turn = { project: number; left: number }

/** Says for each project what was left at its turn, and for losers how many votes were missing. */
export function explainGreedy(
  field: Field,
  manner: Required<Pick<GreedyManner, 'mode' | 'merit'>>,
  before: number,
): GreedyExplained {
  const all = field.ids.map((_, project) => project)
  const turns = takeTurns(field, all, manner)
  const lefts = new Map(turns.map(({ project, left }) => [project, left]))
  const { funded, order } = fundGreedily(field, all, field.budget, manner)
  const won = new Set(funded)
  return {
    kind: 'greedy',
    steps: funded.map((project, index) => ({
      ...about(field, project),
      step: before + index + 1,
      moneyBefore: lefts.get(project) ?? outOfRange(),
    })),
    losers: all
      .filter((project) => !won.has(project))
      .map((project) => describeLoser(field, project, lefts.get(project) ?? null)),
    line: order.map((project) => field.ids[project] ?? outOfRange()),
  }
}

function about(field: Field, project: number) {
  return {
    id: field.ids[project] ?? outOfRange(),
    cost: field.cost[project] ?? outOfRange(),
    votes: field.votes[project] ?? outOfRange(),
  }
}

/** Walks along the line; with `stop` nobody has a turn after the first that did not fit. */
function takeTurns(field: Field, projects: readonly number[], manner: GreedyManner): Turn[] {
  const { order } = fundGreedily(field, projects, field.budget, manner)
  const turns: Turn[] = []
  let left = field.budget
  for (const project of order) {
    turns.push({ project, left })
    const cost = field.cost[project] ?? outOfRange()
    if (cost <= left) left -= cost
    else if (manner.mode === 'stop') break
  }
  return turns
}

function describeLoser(field: Field, project: number, moneyAtTurn: number | null): GreedyLoser {
  const { id, cost, votes } = about(field, project)
  return {
    id,
    cost,
    votes,
    moneyAtTurn,
    missing: moneyAtTurn === null ? null : Math.max(0, cost - moneyAtTurn),
  }
}
