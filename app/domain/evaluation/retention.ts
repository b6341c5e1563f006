import type { Retention } from '../records/kept.ts'

export const evaluationRetention = {
  evaluations: {
    what: 'who checked a proposal, what was found and who signed it',
    why: 'a decision about a proposal stands with its reasons',
    stays: 'always',
  },
  appeals: {
    what: 'what an author wrote against a rejection and what was decided',
    why: 'a decision about a proposal stands with its reasons',
    stays: 'always',
  },
  reports: {
    what: 'who reported a proposal, for what, and what became of it',
    why: 'nothing is hidden or left standing without a reason',
    stays: 'always',
  },
  exclusions: {
    what: 'which proposals exclude each other',
    why: 'the count must know it, and everybody may count again',
    stays: 'always',
  },
} as const satisfies Retention
