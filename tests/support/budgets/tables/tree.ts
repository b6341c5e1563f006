import type { Chance } from '../chance.ts'
import type { Language, Named } from './names.ts'

/** A line with the lines it consists of; amounts are known at the leaves. */
export type Node = {
  key: string
  code: string
  name: string
  children: Node[]
  amounts: number[]
}

/** What amounts are drawn: how large, in how many decimals, for which columns. */
export type Draw = {
  chance: Chance
  decimals: 0 | 1 | 2
  /** Whole units at most. */
  largest: number
  columns: number
  /** The second of each pair of columns is the fact beside the plan. */
  pairs: boolean
}

/** An amount that keeps the decimals: hundredths in steps of 1, 10 or 100. */
function drawn({ chance, decimals, largest }: Draw): number {
  const step = 10 ** (2 - decimals)
  const scale = chance.one([1, 1, 4, 10, 30])
  const whole = chance.between(Math.max(4, largest / 100), largest) / scale
  const amount = Math.max(3, Math.floor(whole)) * 100
  return amount + chance.between(0, 10 ** decimals - 1) * step
}

const rounded = (hundredths: number, { decimals }: Draw) =>
  Math.round(hundredths / 10 ** (2 - decimals)) * 10 ** (2 - decimals)

/** The amounts of a line over the columns: years grow, a fact stays near its plan. */
export function drawnAmounts(draw: Draw): number[] {
  const first = drawn(draw)
  const amounts: number[] = []
  for (let at = 0; at < draw.columns; at++) {
    const plan = at === 0 ? first : (amounts[draw.pairs ? at - 1 : 0] ?? first)
    const percent = draw.chance.between(draw.pairs && at % 2 === 1 ? 81 : 101, 119)
    amounts.push(at === 0 ? first : rounded((plan * percent) / 100, draw))
  }
  if (draw.chance.often(3)) return amounts.map(() => 0)
  const empty = draw.chance.often(5) ? draw.chance.between(0, draw.columns - 1) : null
  return amounts.map((amount, at) => (at === empty ? 0 : amount))
}

/** The tree of some named lines with drawn amounts. */
export function drawnTree(named: readonly Named[], language: Language, draw: Draw): Node[] {
  return named.map(([code, ky, ru, below = []], at) => ({
    key: `${code || `#${at}`}`,
    code,
    name: language === 'ky' ? ky : ru,
    children: drawnTree(below, language, draw),
    amounts: below.length ? [] : drawnAmounts(draw),
  }))
}

/** The amounts of a line, added up from its leaves. */
export function amountsOf(node: Node, columns: number): number[] {
  if (node.children.length === 0) return node.amounts
  return sumOf(node.children, columns)
}

export function sumOf(nodes: readonly Node[], columns: number): number[] {
  return nodes
    .map((node) => amountsOf(node, columns))
    .reduce(
      (sums, amounts) => sums.map((sum, at) => sum + (amounts[at] ?? 0)),
      Array.from({ length: columns }, () => 0),
    )
}
