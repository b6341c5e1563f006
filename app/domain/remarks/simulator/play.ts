/** A lever as it is played with, on the server and in the browser: what the draft has, and its limits, in tyiyn. */
export type Lever = { number: number; amount: number; least: number; most: number }

/** All levers of a draft: which version it is, which setting of the levers, and what one press moves. */
export type Board = { version: number; revision: number; step: number; levers: readonly Lever[] }

/** Presses by the lever's number: above nought given, below taken; none where a lever stands as in the draft. */
export type Presses = ReadonlyMap<number, number>

/** No lever goes further, so that a state is short. */
const mostPresses = 9_999

/** How many presses a lever goes from what the draft has: a press never goes beyond a limit. */
export function roomOf({ step }: Pick<Board, 'step'>, { amount, least, most }: Lever) {
  const presses = (room: number) => Math.min(Math.floor(room / step), mostPresses)
  return { down: presses(amount - least), up: presses(most - amount) }
}

/** The one word of an address behind which a state stands. */
export const playedField = 'moves'
export const playedIn = (query: URLSearchParams) =>
  (query.get(playedField) ?? '').slice(0, longestState)

/** Twelve levers far up or down, and some more. */
const longestState = 200

/** How a state stands in an address: `2.1_3.-5_7.5` is version 2, levers set once, lever 3 five down, lever 7 five up. */
export const stateForm = /^(\d{1,5})\.(\d{1,5})((?:_\d{1,2}\.-?\d{1,4}){1,12})$/

export function writeState({ version, revision, levers }: Board, presses: Presses): string {
  const moved = levers.flatMap(({ number }) => {
    const by = presses.get(number) ?? 0
    return by === 0 ? [] : [`_${number}.${by}`]
  })
  return moved.length === 0 ? '' : `${version}.${revision}${moved.join('')}`
}

/** The state of an address; null where it is none of this board. Only what this module writes is one, letter for letter. */
export function readState(board: Board, state: string): Presses | null {
  if (state === '') return new Map()
  const [, , , moves = ''] = stateForm.exec(state) ?? []
  const presses = new Map(
    moves
      .split('_')
      .slice(1)
      .map((move): [number, number] => {
        const [number, by] = move.split('.').map(Number)
        return [number ?? 0, by ?? 0]
      }),
  )
  const within = board.levers.every((lever) => {
    const { down, up } = roomOf(board, lever)
    const by = presses.get(lever.number) ?? 0
    return by >= -down && by <= up
  })
  return within && writeState(board, presses) === state ? presses : null
}

/** Whether it was played on another version or with other levers than these. */
export function isOfAnother({ version, revision }: Board, state: string): boolean {
  const [, ofVersion, ofRevision] = stateForm.exec(state) ?? []
  return (
    ofVersion !== undefined && (Number(ofVersion) !== version || Number(ofRevision) !== revision)
  )
}

export type PlayedLever = {
  number: number
  amount: number
  /** From what the draft has. */
  by: number
  /** The state after one press less or more; null at the limit. */
  less: string | null
  more: string | null
}

export type Played = {
  state: string
  levers: readonly PlayedLever[]
  /** By how much more is given than there is; below nought where some is left. */
  gap: number
  moved: number
}

/** What presses make of a draft. */
export function play(board: Board, presses: Presses): Played {
  const levers = board.levers.map((lever): PlayedLever => {
    const { number, amount } = lever
    const { down, up } = roomOf(board, lever)
    const at = presses.get(number) ?? 0
    const after = (by: number) => writeState(board, new Map(presses).set(number, at + by))
    const by = at * board.step
    return {
      ...{ number, by, amount: amount + by },
      less: at > -down ? after(-1) : null,
      more: at < up ? after(1) : null,
    }
  })
  return {
    state: writeState(board, presses),
    levers,
    gap: levers.reduce((sum, { by }) => sum + by, 0),
    moved: levers.filter(({ by }) => by !== 0).length,
  }
}

/** What was moved comes to nothing in sum, and something was moved. */
export const isBalanced = ({ gap, moved }: Played) => gap === 0 && moved > 0
