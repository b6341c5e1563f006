import type { Side } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import { balanceOf } from './balances.ts'
import { bestBelow } from './candidates.ts'
import { type Node, timesFitting } from './node.ts'
import { isAcross, mayBePart, type Open, type Structure, take } from './open.ts'
import { certainSide, type Place, placeIn, sideBegun } from './place.ts'
import { closesLines, settle, settleBelow } from './settle.ts'
import { sideNamed } from './sides.ts'

/** What is known at a row of a table: what no total has taken in yet, and where one is. */
type State = {
  open: Open[]
  seen: Open[]
  about: string
  begun: Set<string>
  before: string
  place: Place
  /** A total that began a section, its lines below it: they are on its side. */
  opener: Open | null
}

/**
 * What the totals by words («Итого», «Бардыгы») take in. Nothing in a table says how far one reaches; but where it is
 * right in any column, its sum does. Only where none fits does the place decide.
 */
export function totalsIn(roots: readonly Node[]): Structure {
  const found: Structure = { equations: [], balances: [] }
  const state: State = {
    ...{ open: [], seen: [], about: '', begun: new Set(), before: '' },
    ...{ place: placeIn(roots), opener: null },
  }
  for (const [at, node] of roots.entries()) {
    noteSection(state, node)
    if (crosses(state, node, roots[at + 1])) enter(state, null)
    if (node.line.is === 'balance') closeAccount(state, node.line, found)
    else meet(state, node, found)
  }
  settle(state.open, found)
  return found
}

/** A bare total right above lines whose codes are of the other side begins that side. */
function crosses({ place }: State, { line }: Node, next: Node | undefined): boolean {
  if (line.is !== 'total' || sideBegun(line.plain) !== null || !next) return false
  return isAcross({ side: certainSide(next, false, { ...place, section: null }) }, place.section)
}

/** A section that begins with its name alone may end with it again, beside its sum. */
function noteSection(state: State, { line, parts }: Node): void {
  // A name right before a total is a line that got no money.
  if (line.is === 'total') state.begun.delete(state.before)
  state.before = line.is === 'heading' ? line.plain : ''
  if (line.is !== 'heading') return
  state.about = line.plain
  if (line.code === '' || parts.length > 0) state.begun.add(line.plain)
}

function closeAccount(state: State, line: Line, found: Structure): void {
  settle(state.open, found)
  const balance = balanceOf(line, state.seen)
  if (balance) {
    found.balances.push(balance)
    state.seen = []
  }
  state.open = []
  state.about = ''
  enter(state, null)
}

function meet(state: State, node: Node, found: Structure): void {
  const { line } = node
  if (line.title) return
  const empty = line.is === 'heading' && node.parts.length === 0
  const about = `${line.plain} ${state.about}`
  const ends = line.is === 'line' && state.begun.delete(line.plain)
  const sums = line.is === 'total' || ends
  const side = certainSide(node, sums || line.is === 'heading', state.place)
  const entry: Open = { node, is: empty ? 'heading' : 'line', about, side, grand: false }
  if (line.is === 'heading' && sideNamed(line.plain)) enter(state, sideBegun(line.plain))
  if (sums) {
    const closes = closesLines(state.open, entry)
    state.open = takenIn(state.open, entry, found)
    // A total that has nothing before it to be the sum of begins its side.
    const begins = entry.is === 'waiting' && !closes && side !== null
    enter(state, begins ? side : null, begins ? entry : null)
  }
  state.open.push(entry)
  state.seen.push(entry)
}

function enter(state: State, section: Side | null, opener: Open | null = null): void {
  state.place = { ...state.place, section }
  state.opener = opener
}

/** Lets a total take in what stands before it, where that fits in any column; else it waits. What is left then. */
function takenIn(open: Open[], entry: Open, found: Structure): Open[] {
  const { line, parts } = entry.node
  // The parts that its code or indents gave it make it a line like others.
  if (parts.length > 0 && timesFitting(line, parts) > 0) return open
  const from = bestBelow(entry, open)
  // Below an equal total it may stand above lines of its own, as in a budget that balances.
  if (from === null || isEven(open.slice(0, from.at), entry)) {
    entry.is = 'waiting'
    return open
  }
  const inside = open.map((one, at) => ({ one, at })).slice(from.at)
  const used = inside.filter(
    ({ one, at }) => !from.left.has(at) && (mayBePart(one) || from.replacing.has(at)),
  )
  for (const { one, at } of inside)
    if (one.is === 'waiting')
      settleBelow(open.slice(0, at), one, found, { alone: false, within: true })
  take(
    entry,
    used.map(({ one }) => one),
    found,
  )
  return open.slice(0, from.at)
}

/** Whether what stands before a stretch is a total of the same amounts that nothing stands above. */
function isEven(before: readonly Open[], { node }: Open): boolean {
  const at = before.findLastIndex(({ is }) => is !== 'heading')
  const last = before[at]
  return (
    last?.is === 'waiting' &&
    last.node.line.amounts.every((amount, column) => amount === node.line.amounts[column]) &&
    !closesLines(before.slice(0, at), last)
  )
}
