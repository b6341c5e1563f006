import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import { votingPermissions } from './permissions.ts'
import type { VotingReasons } from './reasons.ts'
import { votingRetention } from './retention.ts'

export const votingAuditActions = {
  'slot-key-destroyed': 'everybody',
  'vote-sealed': 'everybody',
} as const satisfies AuditActions

export const votingLists = {
  permissions: votingPermissions,
  auditActions: votingAuditActions,
  retention: votingRetention,
  reasons: typesOf<VotingReasons>(),
} satisfies NounLists
