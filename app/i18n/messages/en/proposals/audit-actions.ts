import type { proposalAuditActions } from '#app/domain/proposals/audit-actions.ts'

export const proposalAudit: Record<keyof typeof proposalAuditActions, string> = {
  'co-author-declined': 'Declined to be a co-author',
  'co-author-invited': 'Invited a co-author',
  'co-author-joined': 'Became a co-author',
  'co-author-left': 'Left as a co-author',
  'paper-citizens-read': 'Saw who brought proposals on paper',
  'paper-taken-in': 'Took in a proposal on paper',
  'proposal-changed': 'Changed a proposal',
  'proposal-sent': 'Sent a proposal',
  'proposal-titled': 'Gave a title in another language',
  'proposal-withdrawn': 'Withdrew a proposal',
}
