import type { Ballot, TallyProject, TieOrder } from '#app/domain/tally/terms.ts'

/**
 * A second count, as slow and plain as can be: every voter's money is a fraction of BigInt, everything
 * is sorted and compared exactly. It shares no code with the product.
 */
export type TwinElection = { budget: number; projects: TallyProject[]; ballots: Ballot[] }

export type TwinOrder = {
  measure: 'cost' | 'cardinality'
  completion: 'none' | 'add1' | 'add1u' | 'greedy'
  exhaustiveStop: boolean
  roundShareDown: boolean
  unit: number
  /** Projects in the order in which ties are broken. */
  order: readonly string[]
}

export type TwinResult = { winners: string[]; increments: number; runs: number }

type Fraction = readonly [numerator: bigint, denominator: bigint]
type Candidate = { id: string; cost: number; points: Map<number, number>; votes: number }
type Run = { bought: string[]; spent: number }

const minus = (a: Fraction, b: Fraction) => reduced(a[0] * b[1] - b[0] * a[1], a[1] * b[1])
const plus = (a: Fraction, b: Fraction) => reduced(a[0] * b[1] + b[0] * a[1], a[1] * b[1])
const times = (a: Fraction, whole: number): Fraction => [a[0] * BigInt(whole), a[1]]
const over = (a: Fraction, whole: number): Fraction => [a[0], a[1] * BigInt(whole)]
const whole = (value: number): Fraction => [BigInt(value), 1n]
const compare = (a: Fraction, b: Fraction) => Number(minus(a, b)[0])

function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? [0n, 1n] : [numerator / a, denominator / a]
}

function candidates({ budget, projects, ballots }: TwinElection): Candidate[] {
  const list = projects.map(({ id, cost }) => {
    const points = new Map<number, number>()
    ballots.forEach(({ choices, points: given }, voter) => {
      const first = choices.indexOf(id)
      const worth = first < 0 ? 0 : (given?.[first] ?? 1)
      if (worth > 0) points.set(voter, worth)
    })
    return { id, cost, points, votes: [...points.values()].reduce((sum, worth) => sum + worth, 0) }
  })
  return list.filter(({ cost, votes }) => cost <= budget && votes > 0)
}

export function twinGreedy(election: TwinElection, order: readonly string[], skip: boolean) {
  const free = freeOnes(candidates(election), order)
  const paid = candidates(election).filter(({ cost }) => cost > 0)
  return [...free, ...greedy(paid, election.budget, order, skip)]
}

function freeOnes(list: readonly Candidate[], order: readonly string[]): string[] {
  return order.filter((id) => list.some((one) => one.id === id && one.cost === 0))
}

function greedy(
  list: readonly Candidate[],
  budget: number,
  order: readonly string[],
  skip: boolean,
) {
  const line = [...list].sort(
    (a, b) => b.votes - a.votes || order.indexOf(a.id) - order.indexOf(b.id),
  )
  const funded: string[] = []
  let left = budget
  for (const { id, cost } of line) {
    if (cost <= left) {
      funded.push(id)
      left -= cost
    } else if (!skip) break
  }
  return funded
}

export function twinShares(election: TwinElection, order: TwinOrder): TwinResult {
  const all = candidates(election)
  const free = freeOnes(all, order.order)
  const paid = all.filter(({ cost }) => cost > 0)
  if (paid.length === 0) return { winners: free, increments: 0, runs: 0 }
  const { run, increments, runs } = raise(election, paid, order)
  const rest = paid.filter(({ id }) => !run.bought.includes(id))
  const fills = order.completion === 'add1u' || order.completion === 'greedy'
  const added = fills ? greedy(rest, election.budget - run.spent, order.order, true) : []
  return { winners: [...free, ...run.bought, ...added], increments, runs }
}

function raise({ budget, ballots }: TwinElection, paid: readonly Candidate[], order: TwinOrder) {
  const exact: Fraction = [BigInt(budget), BigInt(ballots.length)]
  const start: Fraction = order.roundShareDown ? [exact[0] / exact[1], 1n] : exact
  const at = (increments: number) =>
    buyAll(paid, ballots.length, plus(start, times(whole(order.unit), increments)), order)
  let run = at(0)
  let increments = 0
  if (!order.completion.startsWith('add1')) return { run, increments, runs: 1 }
  for (;;) {
    const fits = paid.some(({ id, cost }) => !run.bought.includes(id) && cost <= budget - run.spent)
    if (run.bought.length === paid.length || (order.exhaustiveStop && !fits))
      return { run, increments, runs: increments + 1 }
    const next = at(increments + 1)
    if (next.spent > budget) return { run, increments, runs: increments + 2 }
    run = next
    increments++
  }
}

/** The largest payment for one point, or null if the supporters cannot pay. */
function payment({ cost, points }: Candidate, money: readonly Fraction[]): Fraction | null {
  const supporters = [...points].map(([voter, worth]) => ({
    worth,
    money: money[voter] ?? whole(0),
  }))
  supporters.sort((a, b) => compare(times(a.money, b.worth), times(b.money, a.worth)))
  let missing = whole(cost)
  let weight = supporters.reduce((sum, { worth }) => sum + worth, 0)
  for (const supporter of supporters) {
    const even = over(missing, weight)
    if (compare(times(even, supporter.worth), supporter.money) <= 0) return even
    missing = minus(missing, supporter.money)
    weight -= supporter.worth
  }
  return null
}

function buyAll(
  paid: readonly Candidate[],
  voters: number,
  share: Fraction,
  order: TwinOrder,
): Run {
  const money: Fraction[] = Array.from({ length: voters }, () => share)
  const run: Run = { bought: [], spent: 0 }
  for (;;) {
    const offers = paid
      .filter(({ id }) => !run.bought.includes(id))
      .flatMap((candidate) => {
        const amount = payment(candidate, money)
        if (!amount) return []
        const price = order.measure === 'cost' ? over(amount, candidate.cost) : amount
        return [{ candidate, amount, price }]
      })
      .sort(
        (a, b) =>
          compare(a.price, b.price) ||
          order.order.indexOf(a.candidate.id) - order.order.indexOf(b.candidate.id),
      )
    const best = offers[0]
    if (!best) return run
    for (const [voter, worth] of best.candidate.points) {
      const has = money[voter] ?? whole(0)
      const asked = times(best.amount, worth)
      money[voter] = compare(asked, has) < 0 ? minus(has, asked) : whole(0)
    }
    run.bought.push(best.candidate.id)
    run.spent += best.candidate.cost
  }
}

/** The strict order of all projects. Bytes of UTF-8 sort as their code points do. */
export function twinOrder(
  { projects, ballots }: TwinElection,
  ties: TieOrder,
  sha256: (text: string) => string,
): string[] {
  const votes = (id: string) =>
    ballots.reduce((sum, { choices, points }) => {
      const first = choices.indexOf(id)
      return sum + (first < 0 ? 0 : (points?.[first] ?? 1))
    }, 0)
  const byId = (a: TallyProject, b: TallyProject) =>
    Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))
  const byCost = (a: TallyProject, b: TallyProject) => a.cost - b.cost
  const byVotes = (a: TallyProject, b: TallyProject) => votes(b.id) - votes(a.id)
  const lot = ({ id }: TallyProject) => (typeof ties === 'string' ? '' : sha256(ties.seed + id))
  const byLot = (a: TallyProject, b: TallyProject) => (lot(a) < lot(b) ? -1 : 1)
  const compare = (a: TallyProject, b: TallyProject) => {
    if (ties === 'id') return byId(a, b)
    if (ties === 'reverse-id') return byId(b, a)
    if (ties === 'cost-votes-id') return byCost(a, b) || byVotes(a, b) || byId(a, b)
    if (ties === 'votes-cost-id') return byVotes(a, b) || byCost(a, b) || byId(a, b)
    return byCost(a, b) || byVotes(a, b) || byLot(a, b)
  }
  return [...projects].sort(compare).map(({ id }) => id)
}
