import { days, type Retention } from '../retention-rule.ts'
import { draftDays } from './writing/draft.ts'

export const proposalRetention = {
  proposals: {
    about: 'person',
    stays: 'always',
  },
  'proposal-versions': {
    about: 'person',
    stays: 'always',
  },
  'proposal-drafts': {
    about: 'person',
    stays: { since: 'changedAt', seconds: days(draftDays) },
    goesWithAccount: true,
  },
} as const satisfies Retention
