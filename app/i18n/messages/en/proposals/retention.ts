import type { proposalRetention } from '#app/domain/proposals/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const proposalRetentionWords: RetentionWordsOf<typeof proposalRetention> = {
  proposals: {
    what: 'Proposals that were sent, with their authors, photos and papers',
    why: 'They are public, and the vote is about them',
  },
  'proposal-versions': {
    what: 'How a proposal read before each change',
    why: 'So that nobody changes unseen what others have read',
  },
  'proposal-drafts': {
    what: 'What somebody is writing and has not sent',
    why: 'To go on writing another day',
    goes: (term) => `Removed after it was last changed: ${term}`,
  },
}
