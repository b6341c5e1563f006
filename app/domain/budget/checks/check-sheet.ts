import { columnLetter } from '../../tables/column-letter.ts'
import type { Finding } from '../finding.ts'
import type { BudgetLine } from '../line.ts'
import { blocksOf } from '../sheets/columns.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { addUp, type Equation, type Node } from '../structure/node.ts'
import type { Balance } from '../structure/open.ts'
import { type ReadTable, readTable } from '../structure/read-table.ts'
import { balanceFindings } from './balance.ts'
import { codeFindings } from './code-findings.ts'
import type { Found } from './found.ts'
import { type Earlier, missingLine } from './missing-line.ts'
import { areTwins, type Misfit, slipOf } from './slips.ts'

/** What does not fit on a sheet. `unit`: how many som one in the file is; `earlier`: the lines of the version before. */
export function checkSheet(
  sheet: Sheet,
  unit: number,
  earlier: readonly BudgetLine[] = [],
): Finding[] {
  const known = earlier.length > 0 ? { lines: earlier, periods: [] } : null
  return inOrder(
    blocksOf(sheet).flatMap((block) => checkTable(readTable(sheet, block, unit), known)),
  )
}

/** What does not fit in a table; with the lines of an earlier version, a line that this one lacks is told as well. */
export function checkTable(table: ReadTable, earlier: Earlier | null = null): Finding[] {
  const { block, lines, unread } = table
  const numbers: Found[] = unread.map(({ row, column }) => ({
    ...nothing,
    row,
    column,
    kind: 'number',
  }))
  const sums = checkSums(table, earlier).map((found) => ({
    ...found,
    column:
      found.kind === 'duplicate'
        ? (block.codes[0] ?? block.name)
        : (block.amounts[found.column] ?? 0),
  }))
  const codes = codeFindings(lines).map(
    ({ row, codeColumn }): Found => ({ ...nothing, row, column: codeColumn ?? 0, kind: 'code' }),
  )
  return [...numbers, ...sums, ...codes].map(({ column, ...found }) => ({
    ...found,
    sheet: table.sheet,
    column: columnLetter(column),
  }))
}

/** Findings of a sheet from its top, in a row from the left. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ column }: Finding) => column.padStart(4)
  return [...findings].sort((a, b) => a.row - b.row || (place(a) < place(b) ? -1 : 1))
}

const nothing = { printed: null, computed: null, hint: null }

function checkSums({ roots, structure, lines }: ReadTable, earlier: Earlier | null): Found[] {
  const { equations, balances } = structure
  // A total holds what it took in, so that many are met twice.
  const all = [
    ...new Map(
      [...roots.flatMap(equationsIn), ...equations].map((one) => [one.total, one]),
    ).values(),
  ]
  const misfits = all.flatMap((equation) => misfitsOf(equation, all, balances))
  const totals = misfits.map(
    (misfit): Found => ({
      row: misfit.total.line.row,
      column: misfit.column,
      kind: 'total',
      printed: misfit.printed,
      computed: misfit.computed,
      hint: slipOf(misfit) ?? missingLine(misfit, lines, earlier),
    }),
  )
  const wrong = new Set(misfits.map(({ total }) => total))
  const right = all.filter(({ total }) => total.line.is !== 'heading' && !wrong.has(total))
  const twins = right.flatMap(({ parts }) => twinsIn(parts.flatMap(withAmounts)))
  const larger = [...new Set(roots.flatMap(partialIn))].flatMap(largerParts)
  return [...totals, ...larger, ...twins, ...balances.flatMap(balanceFindings)]
}

function equationsIn(node: Node): Equation[] {
  const below = node.parts.flatMap(equationsIn)
  return node.parts.length > 0 && !node.partial
    ? [...below, { total: node, parts: node.parts }]
    : below
}

const partialIn = (node: Node): Node[] => [
  ...(node.partial ? [node] : []),
  ...node.parts.flatMap(partialIn),
]

/** Of what need not be all of a line, a part that is larger than its whole. */
function largerParts({ line, parts }: Node): Found[] {
  // Beside a part taken off, another one may be larger.
  if (parts.some(({ value }) => value.some((amount) => amount < 0))) return []
  return line.amounts.flatMap((printed, column): Found[] => {
    if (printed === null || printed <= 0 || line.doubtful[column]) return []
    const part = parts.find((one) => !one.open[column] && (one.value[column] ?? 0) > printed)
    if (!part) return []
    const computed = part.value[column] ?? 0
    return [{ row: line.row, column, kind: 'total', printed, computed, hint: null }]
  })
}

function misfitsOf(
  { total, parts }: Equation,
  all: readonly Equation[],
  balances: readonly Balance[],
): Misfit[] {
  const counted = parts.flatMap(withAmounts)
  return total.line.amounts.flatMap((printed, column) => {
    const sum = addUp(parts, column)
    if (printed === null || total.line.doubtful[column] || sum.open) return []
    if (printed === sum.value || printed === sum.built) return []
    if (isMixed(parts, column, printed - sum.value)) return []
    const computed = sum.value
    return [
      {
        total,
        parts: counted,
        column,
        printed,
        computed,
        trusted:
          trustIn(total, column, computed, all) ?? trustOf(balances, total, column, computed),
      },
    ]
  })
}

/** Whether some parts as printed and others as computed make up a total: each of two sums below it has a slip of its own. */
function isMixed(parts: readonly Node[], column: number, lacking: number): boolean {
  const steps = parts
    .map(({ value, built }) => (built[column] ?? 0) - (value[column] ?? 0))
    .filter((step) => step !== 0)
  if (steps.length < 2 || steps.length > mostMixed) return false
  let sums = [0]
  for (const step of steps) sums = [...sums, ...sums.map((sum) => sum + step)]
  return sums.includes(lacking)
}

const mostMixed = 10

/** A heading without amounts of its own stands for the lines below it. */
function withAmounts(node: Node): Node[] {
  return node.line.is === 'heading' ? node.parts.flatMap(withAmounts) : [node]
}

/** Whether the total above takes the printed amount or the computed one. */
function trustIn(
  total: Node,
  column: number,
  computed: number,
  all: readonly Equation[],
): Misfit['trusted'] {
  const upper = all.find(({ parts }) => parts.includes(total))
  const expected = upper?.total.line.amounts[column] ?? null
  if (!upper || expected === null) return null
  const others = upper.parts.filter((part) => part !== total)
  const rest = addUp(others, column).value
  if (expected === rest + (total.line.amounts[column] ?? 0)) return 'printed'
  return expected === rest + computed ? 'computed' : null
}

/** Whether a printed deficit or surplus takes the printed amount of a total or the computed one. */
function trustOf(
  balances: readonly Balance[],
  total: Node,
  column: number,
  computed: number,
): Misfit['trusted'] {
  const own = balances.find(({ income, spending }) => income === total || spending === total)
  const printed = total.line.amounts[column] ?? null
  const balance = own?.line.amounts[column] ?? null
  if (!own || printed === null || balance === null) return null
  const [other, sign] = own.income === total ? [own.spending, 1] : [own.income, -1]
  const rest = other.value[column] ?? 0
  if (balance === sign * (printed - rest)) return 'printed'
  return balance === sign * (computed - rest) ? 'computed' : null
}

/** Lines that stand twice under a total that counts both. */
function twinsIn(parts: readonly Node[]): Found[] {
  return parts.flatMap(({ line }, at): Found[] => {
    const column = line.amounts.findIndex((amount) => amount !== null && amount !== 0)
    if (line.is !== 'line' || column < 0 || line.plain === '') return []
    const before = parts.slice(Math.max(0, at - 200), at)
    return before.some(({ line: other }) => areTwins(other, line))
      ? [{ ...nothing, row: line.row, column, kind: 'duplicate' }]
      : []
  })
}
