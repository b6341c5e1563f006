import type { Side } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import { isOfAll } from '../sheets/words.ts'
import { fits, type Sum } from './node.ts'
import { isAcross, isClosing, isOpening, type Open } from './open.ts'

/** Where a total's parts begin, which waiting totals count in place of their lines, and which lines those are. */
export type From = { at: number; replacing: ReadonlySet<number>; left: ReadonlySet<number> }

/** So far back a total is looked for: no section of a budget is longer. */
const farthest = 60_000

/** The stretch before a total that it is the sum of in most columns; null where none fits in any. */
export function bestBelow({ node: { line }, side }: Open, open: readonly Open[]): From | null {
  const plain = nearest(line, side, open, new Map())
  const waiting = waitingIn(open)
  const replaced = waiting.size > 0 ? nearest(line, side, open, waiting) : null
  return (replaced?.fitting ?? 0) > (plain?.fitting ?? 0)
    ? (replaced?.from ?? null)
    : (plain?.from ?? null)
}

const isPlainLine = (entry: Open | undefined) => entry?.is === 'line' && !isOpening(entry)

/** Each waiting total with the first of the lines that its place gives it. */
function waitingIn(open: readonly Open[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const [at, { is }] of open.entries()) {
    if (is !== 'waiting') continue
    let first = at
    while (isPlainLine(open[first - 1])) first--
    if (first < at) places.set(at, first)
  }
  return places
}

function nearest(
  line: Line,
  side: Side | null,
  open: readonly Open[],
  waiting: ReadonlyMap<number, number>,
) {
  const sums: Sum[] = line.amounts.map(() => ({ value: 0, built: 0, open: false }))
  let best: { from: From; fitting: number } | null = null
  const replacing = new Set<number>()
  let until = open.length
  // The lines of waiting totals follow each other, so that the last one met tells how far its own go back.
  let replacedFrom = open.length
  for (let at = open.length - 1; at >= Math.max(0, open.length - farthest); at--) {
    const entry = open[at]
    if (!entry) continue
    if (isAcross(entry, side)) break
    if (entry.is === 'heading') continue
    const first = waiting.get(at)
    if (entry.is === 'waiting' && first === undefined) continue
    if (at >= until) continue
    if (entry.is !== 'waiting' && replacing.size > 0 && at >= replacedFrom) continue
    if (first !== undefined) {
      replacing.add(at)
      replacedFrom = first
    }
    addTo(sums, entry)
    const start = first ?? at
    until = at
    if (!isAligned(open, start, side)) continue
    if (best && best.fitting >= line.amounts.length) break
    const fitting = fittingIn(line, sums)
    if (fitting > (best?.fitting ?? 0))
      best = {
        from: { at: start, replacing: new Set(replacing), left: leftOf(replacing, waiting) },
        fitting,
      }
  }
  return best
}

/**
 * A total takes in whole sections: a line left before them was forgotten in the sum, unless it is of the other side, or
 * is what was left of the year before, which some totals count and others do not.
 */
function isAligned(open: readonly Open[], start: number, side: Side | null): boolean {
  const before = open[start - 1]
  const line = open[start]?.node.line
  if (before && isAcross(before, side)) return true
  if (before && isOpening(before) && open[start] && !isOpening(open[start])) return true
  return before?.is !== 'line' || line?.is === 'heading' || (line?.apart ?? false)
}

function leftOf(replacing: ReadonlySet<number>, waiting: ReadonlyMap<number, number>): Set<number> {
  const left = new Set<number>()
  for (const one of replacing) for (let at = waiting.get(one) ?? one; at < one; at++) left.add(at)
  return left
}

function addTo(sums: Sum[], { node }: Open): void {
  for (const [column, sum] of sums.entries()) {
    sum.value += node.value[column] ?? 0
    sum.built += node.built[column] ?? 0
    sum.open ||= node.open[column] ?? false
  }
}

/** In how many columns a line is the sum. */
const fittingIn = (line: Line, sums: readonly Sum[]) =>
  sums.reduce((count, sum, column) => count + (fits(line, column, sum) === true ? 1 : 0), 0)

/**
 * How many entries after a total it is the sum of; null where none fits. Totals that stand below their own lines are
 * no parts of one that stands below its lines as well (`closing`): they merely come to the same, as in a budget that balances.
 */
export function bestAbove(
  { node: { line }, side }: Pick<Open, 'node' | 'side'>,
  after: readonly Open[],
  closing: boolean,
): number | null {
  const sums: Sum[] = line.amounts.map(() => ({ value: 0, built: 0, open: false }))
  let best: { count: number; fitting: number } | null = null
  for (const [at, entry] of after.entries()) {
    if (isAcross(entry, side)) break
    if (entry.is === 'heading') continue
    if (entry.is === 'waiting' || (closing && isClosing(entry))) break
    addTo(sums, entry)
    if (isOfAll(line) && leavesOut(after, at + 1, side)) continue
    const fitting = fittingIn(line, sums)
    if (fitting > (best?.fitting ?? 0)) best = { count: at + 1, fitting }
  }
  return best?.count ?? null
}

/**
 * Whether a total of a whole side would leave out what follows its parts: another line, as one that stands twice, or the
 * lines of a group whose own total below them does not fit.
 */
function leavesOut(after: readonly Open[], count: number, side: Side | null): boolean {
  const next = after[count]
  if (!next || isAcross(next, side) || isOpening(next)) return false
  if (next.is === 'line') return !next.node.line.apart && next.node.line.is === 'line'
  return (
    next.is === 'waiting' &&
    after[count - 1]?.is === 'line' &&
    after.slice(0, count).some(isClosing)
  )
}
