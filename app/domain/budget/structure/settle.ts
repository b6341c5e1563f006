import type { Line } from '../sheets/line.ts'
import { isIncome, isOfSide, isSpending } from '../sheets/words.ts'
import { bestAbove, bestBelow } from './candidates.ts'
import type { Node } from './node.ts'
import {
  isAcross,
  isClosing,
  isOpening,
  mayBePart,
  type Open,
  type Structure,
  take,
} from './open.ts'
import { counted, settleAbove } from './settle-above.ts'
import { sideNamed } from './sides.ts'

/** Totals that no sum before them explains may stand above their lines; those left over are told by their place. */
export function settle(open: readonly Open[], found: Structure): void {
  let left = settleFromBelow(open, found)
  const above = found.equations.some(({ total, parts }) =>
    parts.some(({ line }) => line.row > total.line.row),
  )
  // A total that opens its side takes in the totals below it, so that these come first.
  const opened = left.findIndex((_, at) => isOpener(left, at))
  const closers = (among: readonly Open[], at: number) => at > opened && closesAt(among, at)
  if (opened >= 0) {
    const isMeant = (at: number) => closers(left, at) && isAmongClosing(left, at)
    left = settleFromBelow(settleByPlace(left, found, isMeant), found)
    left = settleFromBelow(left, found, false)
  }
  if (above) for (const at of left.keys()) settleAbove(left, at, found)
  if (opened >= 0)
    left = settleFromBelow(
      settleByPlace(left, found, (at) => closers(left, at)),
      found,
    )
  settleByPlace(left, found, () => true)
}

/** Whether other totals of its side stand below their lines. */
const isAmongClosing = (open: readonly Open[], at: number) =>
  open.some((one) => isClosing(one) && !isAcross(one, open[at]?.side ?? null))

const closesAt = (open: readonly Open[], at: number) => {
  const entry = open[at]
  return entry !== undefined && closesLines(open.slice(0, at), entry)
}

/** A total with nothing of its side before it. */
const isOpener = (open: readonly Open[], at: number) =>
  open[at]?.is === 'waiting' && !closesAt(open, at)

function settleByPlace(
  open: readonly Open[],
  found: Structure,
  isMeant: (at: number) => boolean,
): readonly Open[] {
  const meant = new Set(open.filter((_, at) => isMeant(at)))
  let left = open
  for (let at = 0; at < left.length; at++) {
    const entry = left[at]
    if (entry?.is !== 'waiting' || !meant.has(entry)) continue
    const alone = left.every((one) => one === entry || one.node.line.is !== 'total')
    const within = isFollowed(entry, left.slice(at + 1))
    const from = settleBelow(left.slice(0, at), entry, found, { alone, within })
    if (from === null) settleAbove(left, at, found)
    else {
      // What it took in is no part of the totals after it.
      left = [...left.slice(0, from), ...left.slice(at)]
      at = from
    }
  }
  return left
}

/** Again as long as it helps: what one total takes in does not stand before another one any more. */
function settleFromBelow(open: readonly Open[], found: Structure, careful = true): readonly Open[] {
  const left = settledOnce(open, found, careful)
  return left.length < open.length ? settleFromBelow(left, found, careful) : left
}

/**
 * The last totals first, since those above them take them in. `careful`: what closes the lines before it takes in no
 * closed totals after it; in a table where a total opens its side that need not be so.
 */
function settledOnce(open: readonly Open[], found: Structure, careful: boolean): readonly Open[] {
  let left = open
  for (let at = left.length - 1; at >= 0; at--) {
    const entry = left[at]
    if (entry?.is !== 'waiting') continue
    const closes = careful && closesLines(left.slice(0, at), entry)
    const count = bestAbove(entry, left.slice(at + 1), closes)
    if (count === null) continue
    const parts = left.slice(at + 1, at + 1 + count).filter(({ is }) => is !== 'heading')
    take(entry, parts, found)
    left = [...left.slice(0, at + 1), ...left.slice(at + 1 + count)]
  }
  return left
}

/** Whether lines or totals of its side stand right before a total, which it may close. */
export function closesLines(before: readonly Open[], { side }: Open): boolean {
  const last = before.at(-1)
  if (last === undefined || isAcross(last, side) || isOpening(last)) return false
  return last.is === 'line' || isClosing(last)
}

/** Whether another total of its side follows before the other side begins: then it is not the total of all. */
function isFollowed({ node, side }: Open, after: readonly Open[]): boolean {
  const other = after.findIndex((one) => isAcross(one, side))
  return (other < 0 ? after : after.slice(0, other)).some(
    ({ node: { line } }) =>
      line.is === 'total' && line.plain !== node.line.plain && sideNamed(line.plain) === side,
  )
}

/** `alone`: there is no other total; `within`: a later total takes it in, so that it is not the one of all. */
type Standing = { alone: boolean; within: boolean }

/** The lines since the heading or total before it, or the totals where it follows one. */
export function settleBelow(
  before: readonly Open[],
  entry: Open,
  found: Structure,
  { alone, within }: Standing,
): number | null {
  if (entry.is !== 'waiting') return null
  const own = before.findLastIndex((one) => isAcross(one, entry.side)) + 1
  const place = () => (alone ? 0 : placeBelow(before, entry, within))
  const from = Math.max(own, bestBelow(entry, before)?.at ?? place())
  const parts = before.slice(from).filter(mayBePart)
  // What was left of the year before stands above a total that opens its side.
  if (parts.every(isOpening)) return null
  take(entry, counted(entry, parts), found)
  return from
}

const isSideWhole = ({ line }: Node) => isOfSide(line.plain)

function placeBelow(before: readonly Open[], { node, about }: Open, within: boolean): number {
  const named = before.findLastIndex(
    ({ node: { line } }) =>
      line.is === 'heading' &&
      line.plain.length > 3 &&
      node.line.plain.includes(line.plain) &&
      // «ДОХОДЫ» stands over «Итого неналоговые доходы» and over its sisters.
      !(sideNamed(line.plain) && (within || !isSideWhole(node))),
  )
  if (named >= 0) return named
  // The same money told twice, by another classification.
  const twice = before.findLastIndex(
    ({ is, node: { line } }) => is === 'taken' && line.plain === node.line.plain,
  )
  if (twice >= 0 && isSideWhole(node)) return twice + 1
  const total = before.findLastIndex(({ is }) => is === 'taken' || is === 'waiting')
  const since = before.slice(total + 1)
  // Right before its lines a total without a name comes to the same: the other side of a budget that balances.
  const even = before[total]
  if (even && isEven(even.node, node) && since.some(({ is }) => is === 'line')) return total + 1
  const ofAll = !within && isSideWhole(node) && before.some(({ is }) => is === 'taken')
  if (!ofAll && since.some(({ is }) => is === 'line')) {
    // The first heading since then; others may be lines that got no money.
    const heading = since.findIndex(
      ({ node: { line } }, at) =>
        line.is === 'heading' && !isAmongAlike(line, [since[at - 1], since[at + 1]]),
    )
    // What was left of the year before may count, though it stands above the first heading.
    const first = since.slice(0, heading).every((one) => isOpening(one)) ? 0 : heading
    return total + 1 + Math.max(0, first)
  }
  const isOther = isSpending(about) ? isIncome : isSpending
  const grand = before.findLastIndex((one) => one.grand && isOther(one.about))
  // A short table has one total a side, and no sections that it is the total of.
  const other =
    grand >= 0
      ? grand
      : before.findLastIndex(
          ({ is, node: { line } }) =>
            (is === 'taken' || is === 'waiting') && line.is === 'total' && isOther(line.plain),
        )
  return other + 1
}

const isEven = (one: Node, other: Node) =>
  one.line.is === 'total' &&
  !isSideWhole(one) &&
  one.line.amounts.every((amount, column) => amount === (other.line.amounts[column] ?? null))

/** A line that got no money has a code like those beside it; a section has a shorter one than its lines. */
const isAmongAlike = ({ code }: Line, beside: readonly (Open | undefined)[]) =>
  code !== '' &&
  beside.every((one) => one?.is === 'line' && one.node.line.code.length === code.length)
