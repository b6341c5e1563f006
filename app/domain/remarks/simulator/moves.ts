import type { ReadLine } from '../../budget/reading/read-line.ts'
import { dealt } from '../../budget/reading/shares.ts'
import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Wish } from '../remark.ts'
import type { Presses } from './play.ts'
import type { DraftLine, Simulated } from './simulated.ts'

export type Move = { line: ReadLine; by: Tyiyn }

/** What presses move, line by line: a group's move is dealt to its lines by what each has, to the tyiyn. */
export function movesOf({ groups, board }: Simulated, presses: Presses): Move[] {
  return groups.flatMap(({ number, of }) => dealtTo(of, (presses.get(number) ?? 0) * board.step))
}

function dealtTo(lines: readonly DraftLine[], by: number): Move[] {
  const has = lines.map(({ amount }) => amount)
  // Lines that have nothing yet have no share: the first one gets all.
  const parts = has.some((amount) => amount > 0) ? has : has.map((_, at) => (at === 0 ? 1 : 0))
  return dealt(Math.abs(by), parts).flatMap((part, at) => {
    const line = lines[at]?.line
    return !line || part === 0 ? [] : [{ line, by: tyiyn(by < 0 ? -part : part) }]
  })
}

/** What a remark says of moves: it stands on the line that is moved most; null where nothing is moved. */
export function saidBy(moves: readonly Move[]): { line: ReadLine; wish: Wish } | null {
  const [first, ...others] = moves
  if (!first) return null
  const most = others.reduce(
    (most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most),
    first,
  )
  return { line: most.line, wish: most.by > 0 ? 'more' : 'less' }
}
