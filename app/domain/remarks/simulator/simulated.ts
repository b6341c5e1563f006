import type { Period } from '../../budget/line.ts'
import { amountIn } from '../../budget/reading/measures.ts'
import type { ReadLine } from '../../budget/reading/read-line.ts'
import { type Tyiyn, tyiyn } from '../../money.ts'
import type { KeptGroup, Levers, MovableGroup } from './levers.ts'
import { type Board, type Lever, roomOf } from './play.ts'
import { stepOf } from './step.ts'

/** A draft as its levers are laid on it. */
export type Draft = { version: number; lines: readonly ReadLine[]; period: Period }

export type DraftLine = { line: ReadLine; amount: Tyiyn }

/** A movable group with what the draft has for it. */
export type Group = MovableGroup & { number: number; of: readonly DraftLine[]; amount: Tyiyn }

/** The levers of a year as they lie on a draft; groups, what is kept and the rest come to all of its spending. */
export type Simulated = {
  board: Board
  total: Tyiyn
  groups: readonly Group[]
  kept: readonly (KeptGroup & { of: readonly DraftLine[]; amount: Tyiyn })[]
  /** Lines that are in no group. */
  rest: { count: number; amount: Tyiyn }
}

/** Spending of a draft, line by line; a line without an amount is none. */
export const spendingOf = ({ lines, period }: Pick<Draft, 'lines' | 'period'>): DraftLine[] =>
  lines.flatMap((line) => {
    const amount = line.side === 'expenditure' ? amountIn(line, period) : null
    return amount === null ? [] : [{ line, amount }]
  })

export const sumOf = (lines: readonly { amount: Tyiyn }[]) =>
  tyiyn(lines.reduce((sum, { amount }) => sum + amount, 0))

/** Whether money can be dealt out by what a line has: money that came back stands below nought. */
export const canMove = ({ amount }: DraftLine) => amount >= 0

/**
 * Lays levers on a draft. They may have been set on an older version: a line that is gone leaves its group, and where the
 * draft itself went beyond a limit, that is the limit. Limits are told as presses reach them. Null where fewer than two
 * groups can be moved.
 */
export function simulated(levers: Levers, draft: Draft): Simulated | null {
  const spending = spendingOf(draft)
  const byKey = new Map(spending.map((one) => [one.line.key, one]))
  const take = (keys: readonly string[], is: (one: DraftLine) => boolean = () => true) =>
    keys.flatMap((key) => {
      const found = byKey.get(key)
      if (!found || !is(found)) return []
      byKey.delete(key)
      return [found]
    })
  const total = sumOf(spending)
  const step = stepOf(total)
  const groups = levers.movable.flatMap((group, at): Group[] => {
    const of = take(group.lines, canMove)
    if (of.length === 0) return []
    const amount = sumOf(of)
    const least = tyiyn(Math.min(group.least, amount))
    const most = tyiyn(Math.max(group.most, amount))
    const { down, up } = roomOf({ step }, { number: at + 1, amount, least, most })
    const reached = { least: tyiyn(amount - down * step), most: tyiyn(amount + up * step) }
    return [{ ...group, number: at + 1, of, amount, ...reached }]
  })
  const kept = levers.kept.flatMap((group) => {
    const of = take(group.lines)
    return of.length === 0 ? [] : [{ ...group, of, amount: sumOf(of) }]
  })
  const { revision } = levers
  const board = { version: draft.version, revision, step, levers: groups.map(lever) }
  if (board.levers.filter((one) => canBePressed(board, one)).length < 2) return null
  const rest = [...byKey.values()]
  return { board, total, groups, kept, rest: { count: rest.length, amount: sumOf(rest) } }
}

const lever = ({ number, amount, least, most }: Group): Lever => ({ number, amount, least, most })

function canBePressed(board: Board, one: Lever) {
  const { down, up } = roomOf(board, one)
  return down + up > 0
}
