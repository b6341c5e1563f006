import type { Side } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import { opensAccount } from '../sheets/words.ts'
import { type Equation, type Node, withParts } from './node.ts'
import { sideOf } from './sides.ts'

/** A place in a table: a heading, or a line or total that no total has taken in yet. */
export type Open = {
  node: Node
  is: 'line' | 'taken' | 'waiting' | 'heading'
  about: string
  /** The side of the budget where that is certain; a total takes in nothing of the other side. */
  side: Side | null
  grand: boolean
}

/**
 * Deficit or surplus, with the totals of income and spending that it is made of; some tables take it from all
 * `resources`, with what was left of the year before.
 */
export type Balance = { line: Line; income: Node; spending: Node; resources: Node }

export type Structure = { equations: Equation[]; balances: Balance[] }

/** Lines and totals, which may be parts of a total. */
export const mayBePart = ({ is }: Open) => is === 'line' || is === 'taken'

/** Whether something stands on the other side of the budget than a total. */
export const isAcross = (entry: Pick<Open, 'side'>, side: Side | null) =>
  entry.side !== null && side !== null && entry.side !== side

/** What was left of the year before. */
export const isOpening = ({ node: { line } }: Open) =>
  line.is === 'line' && opensAccount(line.plain)

/** Whether a total stands below its own parts. */
export const isClosing = ({ is, node }: Open) =>
  is === 'taken' && node.parts.some(({ line }) => line.row < node.line.row)

/** Puts what a total takes in under it. */
export function take(entry: Open, parts: readonly Open[], { equations }: Structure): void {
  const nodes = parts.map(({ node }) => node)
  equations.push({ total: entry.node, parts: nodes })
  const { value, built, open } = withParts({ ...entry.node, partial: false }, nodes)
  // Totals above it hold this very node already.
  Object.assign(entry.node, { parts: nodes, value, built, open })
  entry.is = 'taken'
  entry.side ??= sideOfAll(parts) ?? sideOfWords(nodes)
  entry.grand = parts.some(({ is }) => is === 'taken')
}

/** Income, where more than half of what a bare total takes in is called by a tax, a grant or the like. */
function sideOfWords(nodes: readonly Node[]): Side | null {
  const sides = nodes.map(sideOf)
  const received = sides.filter((side) => side === 'revenue').length
  return received * 2 > nodes.length && !sides.includes('expenditure') ? 'revenue' : null
}

/** The side that all parts are on, as far as any are on one. */
function sideOfAll(parts: readonly Open[]): Side | null {
  const [first, second] = new Set(parts.flatMap(({ side }) => side ?? []))
  return second === undefined ? (first ?? null) : null
}
