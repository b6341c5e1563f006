import { outOfRange } from '../out-of-range.ts'
import { type Choose, chooseByRank, type TieSeen } from '../ties/tie.ts'

/** `skip` passes over what does not fit, `stop` ends there. */
export type GreedyMode = 'skip' | 'stop'

/** What greedy needs to know; all arrays by the same project numbers. */
export type GreedyList = { cost: Float64Array; votes: Float64Array; rank: Int32Array }

/** Negative when the first is the better one, 0 when they are equals. */
export type Merit = (list: GreedyList, a: number, b: number) => number

export type GreedyRun = {
  funded: number[]
  spent: number
  /** All candidates as they stood in line. */
  order: number[]
  ties: TieSeen[]
  /** True if it ended at a project that did not fit. */
  stopped: boolean
}

export const byVotes: Merit = ({ votes }, a, b) =>
  (votes[b] ?? outOfRange()) - (votes[a] ?? outOfRange())

/** Votes for each unit of money, compared without division. */
export const byVotesPerCost: Merit = ({ votes, cost }, a, b) => {
  const left = BigInt(votes[b] ?? outOfRange()) * BigInt(cost[a] ?? outOfRange())
  const right = BigInt(votes[a] ?? outOfRange()) * BigInt(cost[b] ?? outOfRange())
  return left < right ? -1 : left > right ? 1 : 0
}

export type GreedyManner = {
  mode: GreedyMode
  merit?: Merit
  choose?: Choose
  /** Projects funded before, so that steps are numbered on. */
  after?: number
  /** Called after each grant; names the projects that drop out because of it. */
  onFund?: (project: number) => { has: (project: number) => boolean }
}

/** Greedy: the best first (most votes unless said otherwise), while the money lasts. */
export function fundGreedily(
  list: GreedyList,
  candidates: readonly number[],
  budget: number,
  { mode, merit = byVotes, choose = chooseByRank(list.rank), after = 0, onFund }: GreedyManner,
): GreedyRun {
  const order = lineUp(list, candidates, merit)
  const run: GreedyRun = { funded: [], spent: 0, order, ties: [], stopped: false }
  let waiting = [...order]
  while (waiting.length > 0 && !run.stopped) {
    const equals = headOf(list, waiting, merit)
    const fits = (project: number) => (list.cost[project] ?? outOfRange()) <= budget - run.spent
    const eligible = mode === 'skip' ? equals.filter(fits) : equals
    const chosen = takeOne(run, eligible, choose, after)
    if (chosen === null) waiting = waiting.slice(equals.length)
    else if (!fits(chosen)) run.stopped = true
    else {
      run.funded.push(chosen)
      run.spent += list.cost[chosen] ?? outOfRange()
      const dropped = onFund?.(chosen)
      waiting = waiting.filter((project) => project !== chosen && !dropped?.has(project))
    }
  }
  return run
}

function lineUp(list: GreedyList, candidates: readonly number[], merit: Merit): number[] {
  return [...candidates].sort(
    (a, b) => merit(list, a, b) || (list.rank[a] ?? outOfRange()) - (list.rank[b] ?? outOfRange()),
  )
}

function headOf(list: GreedyList, waiting: readonly number[], merit: Merit): number[] {
  const head = waiting[0] ?? outOfRange()
  const end = waiting.findIndex((project) => merit(list, head, project) !== 0)
  return waiting.slice(0, end < 0 ? waiting.length : end)
}

function takeOne(
  run: GreedyRun,
  eligible: readonly number[],
  choose: Choose,
  after: number,
): number | null {
  const only = eligible[0]
  if (only === undefined) return null
  if (eligible.length === 1) return only
  const step = after + run.funded.length + 1
  const chosen = choose(eligible, step)
  run.ties.push({ step, tied: eligible, chosen })
  return chosen
}
