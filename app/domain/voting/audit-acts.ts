import type { AuditActs } from '../records/audit-acts.ts'

export const votingActs = {
  'ballot-cast': 'office',
  'slot-key-destroyed': 'everybody',
  'vote-sealed': 'everybody',
} as const satisfies AuditActs
