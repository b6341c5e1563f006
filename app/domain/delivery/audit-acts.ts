import type { AuditActs } from '../records/audit-acts.ts'

export const deliveryActs = {
  'delivery-updated': 'office',
} as const satisfies AuditActs
