import type { Role } from '../accounts/role.ts'
import type { Phase } from '../rounds/phase.ts'
import type { RoundAction } from '../rounds/phase-matrix.ts'

/** Why a person may not do a thing (now). */
export type PermissionReasons = {
  'sign-in-first': Record<never, never>
  'confirm-first': Record<never, never>
  'other-municipality': Record<never, never>
  'not-your-role': { roles: readonly Role[] }
  'not-the-author': Record<never, never>
  'not-the-first-author': Record<never, never>
  'not-a-co-author': Record<never, never>
  /** `opens` is the instant at which it becomes possible; null when it has passed for good. */
  'not-in-this-phase': {
    action: RoundAction
    now: Phase
    opens: Date | null
    closed: Date | null
  }
  'too-young': { min: number; on: string }
  'not-a-resident': { on: string }
  'rules-are-frozen': { since: Date }
  'vote-not-opened': Record<never, never>
  'needs-another-person': Record<never, never>
}
