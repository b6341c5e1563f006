import type { Line } from '../sheets/line.ts'
import { isIncome, isSpending } from '../sheets/words.ts'
import { bestAbove, bestBelow } from './candidates.ts'
import type { Node } from './node.ts'
import { isAcross, isClosing, mayBePart, type Open, type Structure, take } from './open.ts'
import { sideNamed } from './sides.ts'

/** Totals that no sum before them explains may stand above their lines; those left over are told by their place. */
export function settle(open: readonly Open[], found: Structure): void {
  let left = settleFromBelow(open, found)
  const above = found.equations.some(({ total, parts }) =>
    parts.some(({ line }) => line.row > total.line.row),
  )
  if (above) for (const [at, entry] of left.entries()) settleAbove(left.slice(at + 1), entry, found)
  for (let at = 0; at < left.length; at++) {
    const entry = left[at]
    if (entry?.is !== 'waiting') continue
    const alone = left.every((one) => one === entry || one.node.line.is !== 'total')
    const within = isFollowed(entry, left.slice(at + 1))
    const from = settleBelow(left.slice(0, at), entry, found, { alone, within })
    if (from === null) settleAbove(left.slice(at + 1), entry, found)
    else {
      // What it took in is no part of the totals after it.
      left = [...left.slice(0, from), ...left.slice(at)]
      at = from
    }
  }
}

/** The last totals first, since those above them take them in. */
function settleFromBelow(open: readonly Open[], found: Structure): readonly Open[] {
  let left = open
  for (let at = left.length - 1; at >= 0; at--) {
    const entry = left[at]
    if (entry?.is !== 'waiting') continue
    const count = bestAbove(entry, left.slice(at + 1), closesLines(left.slice(0, at), entry))
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
  return last !== undefined && !isAcross(last, side) && (last.is === 'line' || isClosing(last))
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
  if (parts.length === 0) return null
  take(entry, parts, found)
  return from
}

const isOfAll = ({ line }: Node) => isIncome(line.plain) || isSpending(line.plain)

function placeBelow(before: readonly Open[], { node, about }: Open, within: boolean): number {
  const named = before.findLastIndex(
    ({ node: { line } }) =>
      line.is === 'heading' &&
      line.plain.length > 3 &&
      node.line.plain.includes(line.plain) &&
      // «ДОХОДЫ» stands over «Итого неналоговые доходы» and over its sisters.
      !(within && sideNamed(line.plain)),
  )
  if (named >= 0) return named
  // The same money told twice, by another classification.
  const twice = before.findLastIndex(
    ({ is, node: { line } }) => is === 'taken' && line.plain === node.line.plain,
  )
  if (twice >= 0 && isOfAll(node)) return twice + 1
  const total = before.findLastIndex(({ is }) => is === 'taken' || is === 'waiting')
  const since = before.slice(total + 1)
  // Right before its lines a total without a name comes to the same: the other side of a budget that balances.
  const even = before[total]
  if (even && isEven(even.node, node) && since.some(({ is }) => is === 'line')) return total + 1
  const ofAll = !within && isOfAll(node) && before.some(({ is }) => is === 'taken')
  if (!ofAll && since.some(({ is }) => is === 'line')) {
    // The first heading since then; others may be lines that got no money.
    const heading = since.findIndex(
      ({ node: { line } }, at) =>
        line.is === 'heading' && !isAmongAlike(line, [since[at - 1], since[at + 1]]),
    )
    return total + 1 + Math.max(0, heading)
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
  !isOfAll(one) &&
  one.line.amounts.every((amount, column) => amount === (other.line.amounts[column] ?? null))

/** A line that got no money has a code like those beside it; a section has a shorter one than its lines. */
const isAmongAlike = ({ code }: Line, beside: readonly (Open | undefined)[]) =>
  code !== '' &&
  beside.every((one) => one?.is === 'line' && one.node.line.code.length === code.length)

function settleAbove(after: readonly Open[], entry: Open, found: Structure): void {
  const end = after.findIndex(
    (one) => one.is === 'waiting' || one.is === 'heading' || one.grand || isAcross(one, entry.side),
  )
  const parts = (end < 0 ? after : after.slice(0, end)).filter(mayBePart)
  if (parts.length > 0 && entry.is === 'waiting') take(entry, parts, found)
}
