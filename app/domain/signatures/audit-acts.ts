import type { AuditActs } from '../records/audit-acts.ts'

export const signatureActs = {
  'act-asked': 'office',
  'act-declined': 'office',
  'act-ended': 'office',
} as const satisfies AuditActs
