import type { AuditActs } from '../records/audit-acts.ts'

export const roundActs = {
  'election-imported': 'office',
  'extend-phase': 'everybody',
  'list-published': 'everybody',
  'open-vote': 'everybody',
  'publish-result': 'everybody',
  'round-changed': 'everybody',
  'round-created': 'everybody',
} as const satisfies AuditActs
