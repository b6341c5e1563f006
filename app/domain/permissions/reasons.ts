import type { Role } from '../accounts/role.ts'
import type { InLanguages } from '../language.ts'
import type { StagedNoun, StageOf } from './staged-nouns.ts'
import type { ActionDuring } from './table.ts'

/** `opens` is the instant at which it becomes possible; null when it has passed for good. */
type NotAtThisStage = {
  [N in StagedNoun]: {
    noun: N
    action: ActionDuring<N>
    now: StageOf<N>
    opens: Date | null
    closed: Date | null
  }
}[StagedNoun]

/** Why a person may not do a thing (now). */
export type PermissionReasons = {
  'sign-in-first': Record<never, never>
  'second-factor-first': Record<never, never>
  'confirm-first': Record<never, never>
  'other-municipality': Record<never, never>
  'not-your-role': { roles: readonly Role[] }
  'not-the-author': Record<never, never>
  'not-the-first-author': Record<never, never>
  'not-a-co-author': Record<never, never>
  'not-in-this-phase': NotAtThisStage
  'too-young': { min: number; on: string }
  'not-a-resident': { on: string }
  'rules-are-frozen': { since: Date; round: InLanguages }
  'vote-not-opened': Record<never, never>
  'needs-another-person': Record<never, never>
  /** One of a pair registered a second factor lately. */
  'fresh-second-factor': { name: string; until: Date }
  /** One of a pair gave or took a role of the other lately. */
  'fresh-role-between': { until: Date }
  'asker-without-office': { name: string }
  'enough-admins': Record<never, never>
}
