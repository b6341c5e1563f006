import { tyiyn } from '../../money.ts'
import { type Amount, type BudgetLine, type Period, type Side, sides } from '../line.ts'
import { cellAt } from '../sheets/columns.ts'
import type { SheetRow } from '../sheets/sheet.ts'
import { plainName } from '../sheets/words.ts'
import type { Node } from '../structure/node.ts'
import type { ReadTable } from '../structure/read-table.ts'
import { sideNamed, sideOf } from '../structure/sides.ts'

/** What a table holds: both sides as its words say, one side alone, or nothing of the budget. */
export const roles = ['as-read', ...sides, 'left-out'] as const
export type Role = (typeof roles)[number]

type Given = {
  table: ReadTable
  rows: ReadonlyMap<number, SheetRow>
  periods: readonly (Period | null)[]
  role: Role
  /** The number of the first line. */
  first: number
}

/**
 * The lines of a version that a table holds, in the order of its rows. Balances are left out: they are computed.
 * `known`: whether anything says to which side they belong.
 */
export function linesOfTable({ table, rows, periods, role, first }: Given): {
  lines: BudgetLine[]
  known: boolean
} {
  const above = parentsIn(table)
  const nodes = [...above.keys()].filter(isKept).sort((a, b) => a.line.row - b.line.row)
  const numbers = new Map(nodes.map((node, at) => [node, first + at]))
  const told = sidesOf(nodes, above, table, role)
  const lines = nodes.map((node, at): BudgetLine => {
    const parent = above.get(node) ?? null
    const { line } = node
    return {
      number: first + at,
      parent: (parent && numbers.get(parent)) ?? null,
      part: parent?.partial ? 'of-which' : 'added',
      side: told.get(node) ?? 'revenue',
      ...codesIn(node, table, rows.get(line.row)),
      ...{ source: null, programme: null, name: line.name, names: {} },
      amounts: amountsIn(node, periods),
      from: { sheet: table.sheet, row: line.row },
    }
  })
  return { lines, known: [...told.values()].some((side) => side !== null) }
}

/** Names without money say where a section begins; with a code they are lines that got none. */
const isKept = ({ line, parts }: Node) =>
  !line.title &&
  line.is !== 'balance' &&
  (line.is !== 'heading' || line.code !== '' || parts.length > 0)

/** Every line of a table with what stands above it; what two totals took in stands under the first. */
function parentsIn({ roots, structure }: ReadTable): Map<Node, Node | null> {
  const above = new Map<Node, Node | null>()
  const taken = new Set(structure.equations.flatMap(({ parts }) => parts))
  const put = (node: Node, parent: Node | null) => {
    if (above.has(node)) return
    above.set(node, parent)
    for (const part of node.parts) put(part, node)
  }
  for (const root of roots) if (!taken.has(root)) put(root, null)
  for (const root of roots) put(root, null)
  return above
}

function amountsIn({ line }: Node, periods: readonly (Period | null)[]): Amount[] {
  return periods.flatMap((period, column) => {
    const amount = line.amounts[column] ?? null
    return period && amount !== null ? [{ ...period, tyiyn: tyiyn(amount) }] : []
  })
}

/** The code of a line, and the economic one where it stands in a column of its own. */
function codesIn({ line }: Node, { block }: ReadTable, row: SheetRow | undefined) {
  const second = block.codes[1]
  if (second === undefined || !row || line.codeColumn === null)
    return { code: line.code, economic: null }
  if (line.codeColumn === second) return { code: '', economic: line.code }
  const economic = cellAt(row, second).text
  return { code: line.code, economic: economic === '' ? null : economic }
}

/** What is under a line is of its side; at the top the words and codes tell, then the section, then the sheet. */
function sidesOf(
  nodes: readonly Node[],
  above: ReadonlyMap<Node, Node | null>,
  table: ReadTable,
  role: Role,
): Map<Node, Side | null> {
  const told = new Map<Node, Side | null>()
  const headings = table.lines.filter(({ is, plain }) => is === 'heading' && sideNamed(plain))
  const start = sideNamed(plainName(table.sheet))
  let last: Side | null = null
  const topSide = (node: Node): Side | null => {
    if (role !== 'as-read' && role !== 'left-out') return role
    const section = headings.findLast(({ row }) => row < node.line.row)
    const named = sideOf(node) ?? (section ? sideNamed(section.plain) : null)
    last = named ?? last ?? start
    return last
  }
  const sideFor = (node: Node): Side | null => {
    const known = told.get(node)
    if (known !== undefined) return known
    const parent = above.get(node) ?? null
    const side = parent ? sideFor(parent) : topSide(node)
    told.set(node, side)
    return side
  }
  for (const node of nodes) sideFor(node)
  return told
}
