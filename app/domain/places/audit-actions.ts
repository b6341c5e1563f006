import type { AuditActions } from '../audit-actions.ts'

export const placeAuditActions = {
  'admin-invited': 'office',
  'municipality-changed': 'office',
  'municipality-created': 'office',
  'municipality-resumed': 'office',
  'municipality-suspended': 'office',
  'outlines-taken': 'everybody',
  'territory-changed': 'everybody',
  'territory-ended': 'everybody',
  'territory-renamed': 'everybody',
  'village-added': 'everybody',
  'villages-taken': 'everybody',
} as const satisfies AuditActions
