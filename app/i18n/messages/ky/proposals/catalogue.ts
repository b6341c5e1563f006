import { proposalActs } from './acts.ts'
import { proposalKept } from './kept.ts'
import { ownProposals } from './own-proposals.ts'
import { proposalForm } from './proposal-form.ts'
import { proposalMessages } from './proposal-messages.ts'
import { proposalReasons } from './proposal-reasons.ts'
import { proposals } from './proposals.ts'
import { proposalWork } from './work.ts'

export const proposalCatalogue = {
  texts: { ownProposals, proposalForm, proposals },
  reasons: proposalReasons,
  messages: proposalMessages,
  acts: proposalActs,
  work: proposalWork,
  own: { proposals: 'Сунуштарым' },
  sections: { paper: 'Кагаз сунуштар' },
  kept: proposalKept,
}
