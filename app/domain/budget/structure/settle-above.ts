import { isExplained, lackingIn } from '../checks/slips.ts'
import { isOfAll } from '../sheets/words.ts'
import {
  isAcross,
  isClosing,
  isOpening,
  mayBePart,
  type Open,
  type Structure,
  take,
} from './open.ts'
import { sideBegun } from './place.ts'

/** Gives a total above its lines what follows it, to the next total, heading or side. */
export function settleAbove(open: readonly Open[], at: number, found: Structure): void {
  const entry = open[at]
  if (entry?.is !== 'waiting') return
  const after = open.slice(at + 1)
  const whole = isWhole(open.slice(0, at), entry)
  const end = after.findIndex(
    (one) =>
      one.is === 'waiting' ||
      (one.is === 'heading' && !(whole && isWithinSide(one, entry))) ||
      one.grand ||
      isAcross(one, entry.side) ||
      (after[0]?.is === 'line' && isSister(one)),
  )
  const parts = (end < 0 ? after : after.slice(0, end)).filter(mayBePart)
  if (parts.length > 0) take(entry, counted(entry, parts), found)
}

/** Beside a total above its lines, another one above its own. */
const isSister = (one: Open) =>
  one.is === 'taken' && one.node.line.is === 'total' && !isClosing(one)

/** Whether a total above its lines is the one of its side: the first thing on it. */
const isWhole = (before: readonly Open[], { node, side }: Open) =>
  isOfAll(node.line) &&
  before.every((one) => one.is === 'heading' || isOpening(one) || isAcross(one, side))

const isWithinSide = ({ node: { line } }: Open, { side }: Open) => {
  const begun = sideBegun(line.plain)
  return begun === null || side === null || begun === side
}

/** Of a total that fits neither way, whether it counts what was left of the year before: as it fits better. */
export function counted({ node: { line } }: Open, parts: readonly Open[]): readonly Open[] {
  const own = parts.filter((one) => !isOpening(one))
  if (own.length === parts.length || own.length === 0) return parts
  const [all, some] = [parts, own].map((part) => part.map(({ node }) => node))
  if (!all || !some) return parts
  const explained = [all, some].map((nodes) => isExplained(line, nodes))
  if (explained[0] !== explained[1]) return explained[0] ? parts : own
  return lackingIn(line, some) < lackingIn(line, all) ? own : parts
}
