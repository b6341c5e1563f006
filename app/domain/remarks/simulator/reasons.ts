import type { Tyiyn } from '../../money.ts'

/** Why levers are not set, or what was played with them is not taken. */
export type SimulatorReasons = {
  /** The draft can be remarked on, but nobody has said what of it can be moved. */
  'simulator-none': { year: number }
  /** Played on another version, or with other levers. */
  'simulator-draft-changed': Record<never, never>
  'simulator-not-balanced': Record<never, never>
  'lever-no-line': { written: string }
  'lever-line-twice': { written: string }
  'lever-least': { amount: Tyiyn }
  'lever-most': { amount: Tyiyn }
  'lever-no-press': { step: Tyiyn }
  /** Nothing can be moved any more, and nobody said that this is meant. */
  'levers-closing': { groups: number }
  'levers-too-few': Record<never, never>
}
