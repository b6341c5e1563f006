import type { Line } from '../sheets/line.ts'

/** A line with what it is made of. The arrays are by the columns of its block, in tyiyn. */
export type Node = {
  line: Line
  parts: Node[]
  /** What its parts list need not be all of it. */
  partial: boolean
  /** As printed, or what the parts give where nothing is printed. */
  value: readonly number[]
  /** What the lowest lines give. */
  built: readonly number[]
  /** Columns where it cannot be known, since an amount is not readable. */
  open: readonly boolean[]
}

/** That a total is the sum of its parts; `partial` ones are not held to it. */
export type Equation = { total: Node; parts: readonly Node[] }

export function leaf(line: Line): Node {
  const value = line.amounts.map((amount) => amount ?? 0)
  return { line, parts: [], partial: false, value, built: value, open: line.doubtful }
}

/** The node of a line with these parts, its arrays made anew. */
export function withParts(node: Node, parts: Node[], partial = node.partial): Node {
  const { line } = node
  const sums = line.amounts.map((_, column) => addUp(parts, column))
  const unread = line.amounts.map((_, column) => parts.some(({ open }) => open[column]))
  return {
    line,
    parts,
    partial,
    value: line.amounts.map(
      (amount, column) => amount ?? (partial ? 0 : (sums[column]?.value ?? 0)),
    ),
    built: line.amounts.map((amount, column) =>
      partial ? (amount ?? 0) : (sums[column]?.built ?? 0),
    ),
    open: line.amounts.map(
      (amount, column) =>
        line.doubtful[column] === true || (amount === null && unread[column] === true),
    ),
  }
}

export type Sum = { value: number; built: number; open: boolean }

export function addUp(nodes: readonly Node[], column: number): Sum {
  const sum: Sum = { value: 0, built: 0, open: false }
  for (const node of nodes) {
    sum.value += node.value[column] ?? 0
    sum.built += node.built[column] ?? 0
    sum.open ||= node.open[column] ?? false
  }
  return sum
}

/** Whether what is printed in a column is the sum; null where it cannot be said or says nothing. */
export function fits(line: Line, column: number, sum: Sum): boolean | null {
  const printed = line.amounts[column] ?? null
  if (printed === null || line.doubtful[column] || sum.open) return null
  if (printed === 0 && sum.value === 0) return null
  return printed === sum.value || printed === sum.built
}

/** In how many columns a line is the sum of nodes. */
export function timesFitting(line: Line, nodes: readonly Node[]): number {
  return line.amounts.filter((_, column) => fits(line, column, addUp(nodes, column)) === true)
    .length
}
