import type { AuditActions } from '../audit-actions.ts'

export const proposalAuditActions = {
  'co-author-declined': 'office',
  'co-author-invited': 'office',
  'co-author-joined': 'office',
  'co-author-left': 'office',
  'paper-citizens-read': 'office',
  'paper-taken-in': 'office',
  'proposal-changed': 'office',
  'proposal-sent': 'office',
  'proposal-titled': 'office',
  'proposal-withdrawn': 'office',
} as const satisfies AuditActions
