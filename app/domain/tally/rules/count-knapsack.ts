import { plainCount, type WholeCount } from '../counted.ts'
import { outOfRange } from '../out-of-range.ts'
import type { Field } from '../support.ts'

/** One way to spend part of the money; `before` is the way it was grown from. */
type Way = { cost: number; worth: number; taken: number; before: Way | null }

/** The projects in the order of worth for money, with running sums in front of each. */
type Line = {
  projects: number[]
  cost: number[]
  worth: number[]
  costBefore: number[]
  worthBefore: number[]
}

/** More ways than this at once would not fit into memory; the count is refused then. */
const mostWays = 3_000_000

/**
 * The largest sum of worth that the budget can buy, exactly, by branch and bound: a way to spend is
 * dropped when another one costs no more and is worth no less, or when filling it up even with
 * fractions of projects cannot reach what is known to be reachable. Null if there are too many ways.
 */
export function countKnapsack(
  field: Field,
  worthOf: (project: number) => number,
  most = mostWays,
): WholeCount | null {
  const line = lineUp(field, worthOf)
  let ways: Way[] = [{ cost: 0, worth: 0, taken: -1, before: null }]
  let reachable = 0
  for (let item = 0; item < line.projects.length; item++) {
    ways = grow(ways, line, item, field.budget)
    const ends = ways.map((way) => wholeItemsThatFit(line, item + 1, field.budget - way.cost))
    ways.forEach((way, index) => {
      reachable = Math.max(
        reachable,
        way.worth + worthOfItems(line, item + 1, ends[index] ?? outOfRange()),
      )
    })
    ways = ways.filter(
      (way, index) =>
        hope(line, item + 1, ends[index] ?? outOfRange(), way, field.budget) >= reachable,
    )
    if (ways.length > most) return null
  }
  const bought: number[] = []
  const best = ways.reduce<Way | null>(
    (top, way) => (way.worth > (top?.worth ?? -1) ? way : top),
    null,
  )
  for (let way = best; way && way.taken >= 0; way = way.before) bought.push(way.taken)
  return { ...plainCount, bought: bought.reverse(), stop: 'end-of-list', worth: best?.worth ?? 0 }
}

function lineUp({ ids, cost, rank }: Field, worthOf: (project: number) => number): Line {
  const costs = (project: number) => cost[project] ?? outOfRange()
  const projects = ids.map((_, project) => project)
  projects.sort((a, b) => {
    const left = BigInt(worthOf(a)) * BigInt(costs(b))
    const right = BigInt(worthOf(b)) * BigInt(costs(a))
    return left > right
      ? -1
      : left < right
        ? 1
        : (rank[a] ?? outOfRange()) - (rank[b] ?? outOfRange())
  })
  const line = { projects, cost: projects.map(costs), worth: projects.map(worthOf) }
  return { ...line, costBefore: runningSums(line.cost), worthBefore: runningSums(line.worth) }
}

function runningSums(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}

/** Every way with and without the next project, the dearer only where they are worth more. */
function grow(ways: readonly Way[], line: Line, item: number, budget: number): Way[] {
  const cost = line.cost[item] ?? outOfRange()
  const worth = line.worth[item] ?? outOfRange()
  const taken = line.projects[item] ?? outOfRange()
  const grown: Way[] = []
  const add = (way: Way) => {
    if (way.worth > (grown.at(-1)?.worth ?? -1)) grown.push(way)
  }
  let next = 0
  const addLarger = (until: number) => {
    for (let before = ways[next]; before; before = ways[++next]) {
      if (before.cost + cost >= until || before.cost + cost > budget) return
      add({ cost: before.cost + cost, worth: before.worth + worth, taken, before })
    }
  }
  for (const way of ways) {
    addLarger(way.cost)
    addEqual(ways[next], way)
    add(way)
  }
  addLarger(Number.POSITIVE_INFINITY)
  return grown

  function addEqual(before: Way | undefined, way: Way) {
    if (!before || before.cost + cost !== way.cost || before.worth + worth <= way.worth) return
    add({ cost: way.cost, worth: before.worth + worth, taken, before })
    next++
  }
}

/** How far along the line all projects from `from` on can be bought whole with the money left. */
function wholeItemsThatFit(line: Line, from: number, left: number): number {
  const reach = (line.costBefore[from] ?? outOfRange()) + left
  let [low, high] = [from, line.projects.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((line.costBefore[middle] ?? outOfRange()) <= reach) low = middle
    else high = middle - 1
  }
  return low
}

function worthOfItems(line: Line, from: number, to: number): number {
  return (line.worthBefore[to] ?? outOfRange()) - (line.worthBefore[from] ?? outOfRange())
}

/** No filling-up of this way can be worth more: whole projects, then a fraction, rounded upwards. */
function hope(line: Line, from: number, to: number, way: Way, budget: number): number {
  const whole = way.worth + worthOfItems(line, from, to)
  const cost = line.cost[to]
  if (cost === undefined) return whole
  const left =
    budget -
    way.cost -
    ((line.costBefore[to] ?? outOfRange()) - (line.costBefore[from] ?? outOfRange()))
  return whole + Math.floor(left * ((line.worth[to] ?? outOfRange()) / cost) * (1 + 1e-12))
}
