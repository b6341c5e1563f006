import type { Levers } from './levers.ts'
import { type Board, type Presses, roomOf, stateForm } from './play.ts'

/** What of a state that was played before the draft or its levers changed still exists. */
export type CarriedPlay = {
  presses: Presses
  /** Moves that are kept whole, that a limit shortened, and whose group is gone. */
  kept: number
  shortened: number
  dropped: number
}

/**
 * Takes what was played on another version, or with other levers, over to a board: a group is the same where it still
 * moves a line that it moved then. Null where the address holds no state, or levers that nobody remembers.
 */
export function carryPlay(
  board: Board,
  { movable, revision, earlier = [] }: Pick<Levers, 'movable' | 'revision' | 'earlier'>,
  state: string,
): CarriedPlay | null {
  const [, , ofRevision, moves = ''] = stateForm.exec(state) ?? []
  if (ofRevision === undefined) return null
  const now = movable.map(({ lines }) => lines)
  const then =
    Number(ofRevision) === revision
      ? now
      : earlier.find((one) => one.revision === Number(ofRevision))?.groups
  if (!then) return null
  const presses = new Map<number, number>()
  const carried = { kept: 0, shortened: 0, dropped: 0 }
  for (const move of moves.split('_').slice(1)) {
    const [number = 0, by = 0] = move.split('.').map(Number)
    const lines = then[number - 1] ?? []
    const at = now.findIndex((one) => one.some((line) => lines.includes(line)))
    const lever = board.levers.find((one) => one.number === at + 1)
    if (!lever || presses.has(lever.number)) {
      carried.dropped += 1
      continue
    }
    const { down, up } = roomOf(board, lever)
    const within = Math.max(-down, Math.min(up, by))
    if (within === 0) carried.dropped += 1
    else {
      presses.set(lever.number, within)
      carried[within === by ? 'kept' : 'shortened'] += 1
    }
  }
  return { presses, ...carried }
}
