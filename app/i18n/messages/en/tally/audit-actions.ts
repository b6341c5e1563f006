import type { tallyAuditActions } from '#app/domain/tally/manifest.ts'

export const tallyAudit: Record<keyof typeof tallyAuditActions, string> = {
  'count-asked': 'Asked for the votes to be counted',
  'count-stopped': 'Stopped the count',
  'votes-counted': 'The votes were counted',
}
