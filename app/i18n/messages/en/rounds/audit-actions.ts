import type { roundAuditActions } from '#app/domain/rounds/audit-actions.ts'

export const roundAudit: Record<keyof typeof roundAuditActions, string> = {
  'election-imported': 'Imported a published election',
  'extend-phase': 'Extended a phase',
  'list-published': 'Published the list',
  'open-vote': 'Fixed the rules and the list of the vote',
  'publish-result': 'Published the result',
  'round-changed': 'Changed a round',
  'round-drafted': 'Drafted a round',
  'round-draft-changed': 'Changed an unpublished round',
  'round-draft-deleted': 'Deleted an unpublished round',
  'round-created': 'Published a round',
}
