import type { Line } from '../sheets/line.ts'
import { type Equation, type Node, withParts } from './node.ts'

/** A place in a table: a heading, or a line or total that no total has taken in yet. */
export type Open = {
  node: Node
  is: 'line' | 'taken' | 'waiting' | 'heading'
  about: string
  grand: boolean
}

/** Deficit or surplus, with the totals of income and spending that it is made of. */
export type Balance = { line: Line; income: Node; spending: Node }

export type Structure = { equations: Equation[]; balances: Balance[] }

/** Lines and totals, which may be parts of a total. */
export const mayBePart = ({ is }: Open) => is === 'line' || is === 'taken'

/** Puts what a total takes in under it. */
export function take(entry: Open, parts: readonly Open[], { equations }: Structure): void {
  const nodes = parts.map(({ node }) => node)
  equations.push({ total: entry.node, parts: nodes })
  const { value, built, open } = withParts({ ...entry.node, partial: false }, nodes)
  // Totals above it hold this very node already.
  Object.assign(entry.node, { parts: nodes, value, built, open })
  entry.is = 'taken'
  entry.grand = parts.some(({ is }) => is === 'taken')
}
