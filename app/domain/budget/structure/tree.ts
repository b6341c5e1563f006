import type { Line } from '../sheets/line.ts'
import { areNested, isAbove, isBeginning, isFunctional } from './codes.ts'
import { withLists } from './lists.ts'
import { leaf, type Node, timesFitting, withParts } from './node.ts'

/** `above`: what stands over what; `belongs`: lines that the order is made of, the others hang on the one before. */
type Order = { above: (upper: Line, lower: Line) => boolean; belongs: (line: Line) => boolean }

/** The lines of a table under those that their codes or their indents put above them. */
export function treeOf(lines: readonly Line[]): Node[] {
  const [before, coded, after] = besideCodes(lines)
  return [before, coded, after].flatMap((part) => (part.length > 0 ? orderOf(part) : []))
}

/** Where only one side of the budget has codes, the other one has an order of its own. */
function besideCodes(lines: readonly Line[]): [Line[], Line[], Line[]] {
  const from = lines.findIndex(({ code }) => code !== '')
  const last = lines.findLastIndex(({ code }) => code !== '')
  if (from < 0) return [[], [...lines], []]
  // What stands right after the last code may be a list of its parts.
  const end = lines.findIndex(
    ({ is, marker }, at) => at > last && (is === 'total' || (is === 'heading' && marker === null)),
  )
  const until = end < 0 ? lines.length : end
  return [lines.slice(0, from), lines.slice(from, until), lines.slice(until)]
}

function orderOf(lines: readonly Line[]): Node[] {
  const nested = areNested(lines)
  const byCode = (isOver: typeof isAbove): Order => ({
    above: ({ code: upper, second }, { code: lower, second: kind }) =>
      isOver(upper, lower) ||
      // Its function told once more beside each kind of spending.
      (upper !== '' && upper === lower && second === '' && kind !== '') ||
      (nested && isFunctional(upper) && lower !== '' && !isFunctional(lower)),
    belongs: ({ code }) => code !== '',
  })
  const byIndent: Order = {
    above: (upper, lower) => upper.is !== 'heading' && upper.indent < lower.indent,
    belongs: () => true,
  }
  const isCoded = lines.some(({ code }) => code !== '')
  for (const isOver of isCoded ? [isAbove, isBeginning] : []) {
    const coded = grown(lines, byCode(isOver))
    if (isBorneOut(coded)) return coded
  }
  const indented = grown(lines, byIndent)
  return isBorneOut(indented) ? indented : withLists(lines.map(leaf))
}

type Draft = { line: Line; parts: Draft[]; loose: Line[] }

function grown(lines: readonly Line[], { above, belongs }: Order): Node[] {
  const roots: Draft[] = []
  let branch: Draft[] = []
  for (const [at, line] of lines.entries()) {
    const draft: Draft = { line, parts: [], loose: [] }
    const next = lines[at + 1]
    const last = branch.at(-1)
    if (hangs(line, next, last?.line, { above, belongs })) {
      last?.loose.push(line)
      continue
    }
    const bears = next !== undefined && above(line, next)
    // A line that got no money stands among others under theirs; any other name without money begins a section.
    const empty =
      line.is === 'heading' && (line.code !== '' || branch.some((one) => above(one.line, line)))
    if (!belongs(line) || (line.is !== 'line' && !bears && !empty)) {
      if (!isOfWhich(line)) branch = []
      roots.push(draft)
      continue
    }
    while (branch.length > 0 && !above(branch.at(-1)?.line ?? line, line)) branch.pop()
    ;(branch.at(-1)?.parts ?? roots).push(draft)
    branch.push(draft)
  }
  const rest: Node[] = []
  return withLists(roots.flatMap((root) => [finished(root, rest), ...rest.splice(0)]))
}

/** A mere «of which», between a line and its parts. */
const isOfWhich = (line: Line) => line.is === 'heading' && line.marker !== null

function hangs(
  line: Line,
  next: Line | undefined,
  last: Line | undefined,
  { above, belongs }: Order,
): boolean {
  if (!last) return false
  if (isOfWhich(line)) return !belongs(line) || (next !== undefined && above(last, next))
  return !belongs(line) && line.is === 'line'
}

/** What hangs on a line are its parts, where they add up to it or stand further right; else they go beside it. */
function finished({ line, parts, loose }: Draft, rest: Node[]): Node {
  const below = withLists(parts.map((part) => finished(part, rest)))
  const node =
    below.length > 0
      ? withParts(leaf(line), below.filter(isCounted), startsSome(below[0]))
      : leaf(line)
  if (loose.length === 0) return node
  const nodes = loose.map(leaf)
  const listed = nodes.findIndex(({ line }) => line.marker !== null)
  const plain = listed < 0 ? nodes : nodes.slice(0, listed)
  const own = below.length === 0 && arePartsOf(line, plain) ? withParts(node, plain) : node
  const [first = own, ...beside] = withLists([
    own,
    ...(own === node ? nodes : nodes.slice(plain.length)),
  ])
  rest.push(...beside.filter(({ line }) => !isOfWhich(line)))
  return first
}

const isCounted = ({ line }: Node) =>
  !(line.marker?.lists === 'aside' && line.marker.where === 'start')
const startsSome = (first: Node | undefined) =>
  first?.line.marker?.lists === 'some' && first.line.marker.where === 'start'

function arePartsOf(line: Line, plain: readonly Node[]): boolean {
  if (plain.length === 0 || line.marker?.where === 'end') return false
  return (
    plain.every((part) => part.line.indent > line.indent) ||
    (plain.length > 1 && timesFitting(line, plain) > 0)
  )
}

/** Whether enough of the lines with parts are their sums: else what looked like an order is none. */
function isBorneOut(roots: readonly Node[]): boolean {
  const held = { parents: 0, fitting: 0 }
  const look = (node: Node) => {
    if (
      node.parts.length > 0 &&
      !node.partial &&
      node.line.amounts.some((amount) => amount !== null)
    ) {
      held.parents++
      if (timesFitting(node.line, node.parts) > 0) held.fitting++
    }
    node.parts.forEach(look)
  }
  roots.forEach(look)
  return (
    roots.some(({ parts }) => parts.length > 0) &&
    (held.parents <= 1 || held.fitting * 3 >= held.parents)
  )
}
