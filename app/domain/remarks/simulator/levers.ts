import type { InLanguages } from '../../language.ts'
import type { Tyiyn } from '../../money.ts'

/** More than a dozen levers nobody moves on a phone. */
export const mostMovable = 12
export const mostKept = 12
export const nameLength = 80
export const whyLength = 200

/** Why a group of lines cannot be moved. */
export const protections = ['law', 'delegated', 'vote', 'kenesh', 'contract', 'other'] as const
export type Protection = (typeof protections)[number]

/** What the office says of a group; '' where it says nothing. Older records hold it in the one language it is in. */
export type SaidOfGroup = InLanguages | string

/** Lines of spending by their keys, as remarks stand on them; with a name where that of its lines says too little. */
type LineGroup = { lines: readonly string[]; name: SaidOfGroup }

/** A group that can be moved, between these two sums; why not further, in the office's words. */
export type MovableGroup = LineGroup & { least: Tyiyn; most: Tyiyn; why: SaidOfGroup }
/** A group that cannot, and why: by a known reason, and in the office's words. */
export type KeptGroup = LineGroup & { because: Protection; why: SaidOfGroup }

/** What the office lets residents move in the draft of a year. */
export type Levers = {
  place: string
  year: number
  /** Grows each time they are set, so that what was played with others is known. */
  revision: number
  movable: readonly MovableGroup[]
  kept: readonly KeptGroup[]
  /** The lines of each movable group as it was set before, the newest last; absent where they were set once. */
  earlier?: readonly { revision: number; groups: readonly (readonly string[])[] }[]
}

/** So many settings of levers are remembered: a link of longer ago shows the draft as it stands. */
export const mostEarlier = 20
