import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Rule } from '../permissions/rule.ts'
import type { Retention } from '../retention-rule.ts'

const beforeTheVote = [
  ...(['preparation', 'ideas', 'checking'] as const),
  ...(['appeals', 'published', 'voting'] as const),
] as const

const commissionPermissions = {
  'set-commission-key': {
    who: ['election-officer'],
    during: { round: beforeTheVote },
    changesRules: true,
  },
  /** Of a key that every two commissioners have tried. */
  'change-commission-key': {
    who: ['election-officer'],
    during: { round: beforeTheVote },
    changesRules: true,
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
  'take-in-ballots': {
    who: ['election-officer'],
    during: { round: ['counting', 'result', 'delivery'] },
    needsOpenVote: true,
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
} as const satisfies Record<string, Rule>

export const commissionAuditActions = {
  'commission-key-set': 'everybody',
  'commission-key-removed': 'everybody',
  'commission-key-tried': 'everybody',
  'commission-key-changed': 'everybody',
  'take-in-ballots': 'everybody',
} as const satisfies AuditActions

export const commissionRetention = {
  'commission-keys': { about: 'nobody', stays: 'always' },
  'opened-ballots': { about: 'nobody', stays: 'always' },
} as const satisfies Retention

/** Why a key is not taken, or what the commission opened. */
export type CommissionReasons = {
  'commission-key-unreadable': Record<never, never>
  'no-commission-key': Record<never, never>
  'commission-key-same': Record<never, never>
  /** It was tried by every two commissioners: from then on it is theirs. */
  'commission-key-needs-two': Record<never, never>
  'trial-code-wrong': Record<never, never>
  /** Not every pair has opened its trial. */
  'trials-missing': Record<never, never>
  'opened-unreadable': Record<never, never>
  'opened-hash-differs': Record<never, never>
  /** Of another vote, other rules or other envelopes. */
  'opened-of-another-box': Record<never, never>
  /** The commission's file has to be taken in before anything is counted. */
  'ballots-not-opened': Record<never, never>
  'opened-already': Record<never, never>
}

/** What taking in the opened ballots does: from there on they are what is counted. */
type TakeInContent = { hash: string; sealed: string; ballots: number }

/** Sixteen figures of the key that stands, and of the one that is to stand in its place; '' for none. */
type KeyChangeContent = { from: string; to: string }

export type CommissionWork = {
  'try-key': { title: string }
  'open-ballots': { title: string }
}

export const commissionLists = {
  permissions: commissionPermissions,
  auditActions: commissionAuditActions,
  retention: commissionRetention,
  reasons: typesOf<CommissionReasons>(),
  /** What lies on the desk, with what its sentence needs. */
  work: typesOf<CommissionWork>(),
  signed: typesOf<{
    'take-in-ballots': TakeInContent
    'change-commission-key': KeyChangeContent
  }>(),
} satisfies NounLists
