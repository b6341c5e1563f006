import type { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const evaluationRetentionWords: RetentionWordsOf<typeof evaluationRetention> = {
  evaluations: {
    what: 'Who checked a proposal, what was found and who signed it',
    why: 'A decision about a proposal stands with its reasons',
  },
  appeals: {
    what: 'What an author wrote against a rejection and what was decided',
    why: 'A decision about a proposal stands with its reasons',
  },
  reports: {
    what: 'Who reported a proposal, for what, and what became of it; who it was is published nowhere',
    why: 'So that nothing is hidden or left standing without a reason',
  },
  'check-notes': {
    what: 'What those who check write to each other about a proposal; never published',
    why: 'So that several can check together',
    goes: (term) => `Removed after they were written: ${term}`,
  },
  exclusions: {
    what: 'Which proposals exclude each other',
    why: 'The count must know it, and everybody may count again',
  },
}
