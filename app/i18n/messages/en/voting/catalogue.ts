import { votingAudit } from './audit-actions.ts'
import { votingRetentionWords } from './retention.ts'
import { voting, votingReasons } from './voting.ts'

export const votingCatalogue = {
  texts: { voting },
  reasons: votingReasons,
  audit: votingAudit,
  retention: votingRetentionWords,
}
