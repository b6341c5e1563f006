import type { AuditActs } from '../records/audit-acts.ts'

export const placeActs = {
  'admin-invited': 'office',
  'municipality-changed': 'office',
  'municipality-created': 'office',
  'municipality-resumed': 'office',
  'municipality-suspended': 'office',
  'outlines-taken': 'office',
  'territory-changed': 'office',
  'territory-ended': 'office',
  'territory-renamed': 'office',
  'village-added': 'office',
} as const satisfies AuditActs
