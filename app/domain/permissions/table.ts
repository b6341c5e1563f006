import { accountPermissions } from '../accounts/permissions.ts'
import { deliveryPermissions } from '../delivery/permissions.ts'
import { deskPermissions } from '../desk/permissions.ts'
import { evaluationPermissions } from '../evaluation/permissions.ts'
import { merged } from '../merged.ts'
import { placePermissions } from '../places/permissions.ts'
import { proposalPermissions } from '../proposals/permissions.ts'
import { recordPermissions } from '../records/permissions.ts'
import { roundPermissions } from '../rounds/permissions.ts'
import { tallyPermissions } from '../tally/permissions.ts'
import { votingPermissions } from '../voting/permissions.ts'
import type { StagedNoun } from './staged-nouns.ts'

/**
 * Who may do what, and when, as each noun's own rules say it. The server asks this table before every command, the
 * pages ask it for what they offer. Two nouns that claim the same action do not compile.
 */
export const table = merged(
  accountPermissions,
  deskPermissions,
  recordPermissions,
  placePermissions,
  roundPermissions,
  proposalPermissions,
  evaluationPermissions,
  votingPermissions,
  tallyPermissions,
  deliveryPermissions,
)

export type Action = keyof typeof table

/** Actions of which two persons are needed. */
export type TwoPersonAction = {
  [A in Action]: (typeof table)[A] extends { secondBy: readonly unknown[] } ? A : never
}[Action]

/** Actions that depend on the stage of a noun. */
export type ActionDuring<N extends StagedNoun> = {
  [A in Action]: (typeof table)[A] extends { during: { [K in N]: readonly unknown[] } } ? A : never
}[Action]
