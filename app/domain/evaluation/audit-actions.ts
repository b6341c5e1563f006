import type { AuditActions } from '../audit-actions.ts'

export const evaluationAuditActions = {
  'appeal-decided': 'office',
  'appeal-sent': 'office',
  'check-assigned': 'office',
  'checks-assigned': 'office',
  'author-contact-read': 'office',
  'check-judged': 'office',
  'check-noted': 'office',
  'exclusion-linked': 'office',
  'exclusion-unlinked': 'office',
  'legal-check-passed': 'office',
  'proposal-accepted': 'office',
  'proposal-hidden': 'office',
  'proposal-rejected': 'office',
  'proposal-reported': 'office',
  'proposal-returned': 'office',
  'proposal-shown': 'office',
  'report-dismissed': 'office',
  'signature-refused': 'office',
} as const satisfies AuditActions
