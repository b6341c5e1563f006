import type { Tyiyn } from '../../money.ts'
import type { LineOption, Writing } from '../writing.ts'
import type { CarriedPlay } from './carry-play.ts'
import type { Levers } from './levers.ts'
import type { Board, Played } from './play.ts'
import type { Proposal } from './propose.ts'
import type { Simulated } from './simulated.ts'
import type { PlayedWords } from './standing.ts'
import type { Tried } from './tried.ts'

/** A draft as a resident plays with it. */
export type SimulatorPage = Simulated & {
  year: number
  played: Played
  /** The address holds what was played before the draft or its levers changed. */
  outdated: boolean
  /** What of that is shown; null where nothing is known of it, and the draft is shown as it stands. */
  carried: Omit<CarriedPlay, 'presses'> | null
  /** What the municipality is given: it grows by no wish, so what one group gets another gives. */
  received: Tyiyn
  tried: Tried
}

/** What was played, before it is sent. */
export type Sending = Pick<Writing, 'year' | 'villages' | 'village'> & {
  moves: readonly { line: LineOption; by: Tyiyn }[]
}

/** The levers of a draft, for whoever sets them; a start is proposed where nobody has. */
export type LeverDesk = {
  year: number
  version: number
  step: Tyiyn
  set: Pick<Levers, 'movable' | 'kept'> | null
  proposal: Proposal
  /** The lines of spending that groups are made of, in the draft's order. */
  lines: readonly LineOption[]
}

/** What the page tells the script that plays on it: figures, and sentences with a place for a sum. */
export type ToldToScript = {
  board: Board
  state: string
  total: number
  words: PlayedWords
  /** Tyiyn in one of the unit that is shown, and its decimals. */
  unit: number
  decimals: number
}
