import { days, type Retention } from '../records/kept.ts'
import { draftDays } from './writing/draft.ts'

export const proposalRetention = {
  proposals: {
    what: 'proposals that were sent, with their authors, photos and papers',
    why: 'they are public, and the vote is about them',
    stays: 'always',
  },
  'proposal-versions': {
    what: 'how a proposal read before each change',
    why: 'nobody changes unseen what others have read',
    stays: 'always',
  },
  'proposal-drafts': {
    what: 'what somebody is writing and has not sent',
    why: 'to go on writing another day',
    stays: { since: 'changedAt', seconds: days(draftDays) },
  },
} as const satisfies Retention
