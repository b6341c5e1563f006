import type { AuditActs } from '../records/audit-acts.ts'

export const tallyActs = {
  'count-asked': 'office',
  'count-stopped': 'office',
  'votes-counted': 'everybody',
} as const satisfies AuditActs
