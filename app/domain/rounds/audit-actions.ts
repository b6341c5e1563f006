import type { AuditActions } from '../audit-actions.ts'

export const roundAuditActions = {
  'election-imported': 'office',
  'extend-phase': 'everybody',
  'list-published': 'everybody',
  'open-vote': 'everybody',
  'publish-result': 'everybody',
  'round-drafted': 'office',
  'round-draft-changed': 'office',
  'round-draft-deleted': 'office',
  'round-changed': 'everybody',
  'round-created': 'everybody',
} as const satisfies AuditActions
