import { listed } from '../nouns.ts'
import type { StagedNoun } from './staged-nouns.ts'

/**
 * Who may do what, and when, as each noun's own rules say it. The server asks this table before every command, the
 * pages ask it for what they offer. Two nouns that claim the same action do not compile.
 */
export const table = listed('permissions')

export type Action = keyof typeof table

/** Actions of which two persons are needed. */
export type TwoPersonAction = {
  [A in Action]: (typeof table)[A] extends { secondBy: readonly unknown[] } ? A : never
}[Action]

/** Actions that depend on the stage of a noun. */
export type ActionDuring<N extends StagedNoun> = {
  [A in Action]: (typeof table)[A] extends { during: { [K in N]: readonly unknown[] } } ? A : never
}[Action]
