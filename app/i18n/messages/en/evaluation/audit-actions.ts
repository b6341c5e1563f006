import type { evaluationAuditActions } from '#app/domain/evaluation/audit-actions.ts'

export const evaluationAudit: Record<keyof typeof evaluationAuditActions, string> = {
  'appeal-decided': 'Decided an appeal',
  'appeal-sent': 'Sent an appeal',
  'check-assigned': 'Assigned a check',
  'checks-assigned': 'Assigned several checks to one person',
  'author-contact-read': 'Looked at the authors’ phones',
  'check-noted': 'Left an internal note about a check',
  'check-judged': 'Wrote the finding of a check',
  'exclusion-linked': 'Linked proposals that exclude each other',
  'exclusion-unlinked': 'Unlinked proposals',
  'legal-check-passed': 'Found that the legal check is passed',
  'proposal-accepted': 'Signed that a proposal passed the check',
  'proposal-hidden': 'Hid a proposal',
  'proposal-rejected': 'Signed that a proposal is rejected',
  'proposal-reported': 'Reported a proposal',
  'proposal-returned': 'Returned a proposal to its author',
  'proposal-shown': 'Showed a hidden proposal again',
  'report-dismissed': 'Dismissed a report',
  'signature-refused': 'Refused to sign a finding',
}
