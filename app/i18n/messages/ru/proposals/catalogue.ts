import { proposalAudit } from './audit-actions.ts'
import { ownProposals } from './own-proposals.ts'
import { proposalForm } from './proposal-form.ts'
import { proposalMessages } from './proposal-messages.ts'
import { proposalReasons } from './proposal-reasons.ts'
import { proposals } from './proposals.ts'
import { proposalRetentionWords } from './retention.ts'
import { proposalWork } from './work.ts'

export const proposalCatalogue = {
  texts: { ownProposals, proposalForm, proposals },
  reasons: proposalReasons,
  messages: proposalMessages,
  audit: proposalAudit,
  work: proposalWork,
  own: { proposals: ownProposals.title },
  sections: { paper: 'Предложения на бумаге' },
  retention: proposalRetentionWords,
}
