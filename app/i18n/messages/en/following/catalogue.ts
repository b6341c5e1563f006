import type {
  FollowingReasons,
  followingAuditActions,
  followingRetention,
} from '#app/domain/following/manifest.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count } from '#app/i18n/format.ts'
import { following } from './following.ts'
import { followingMessages } from './messages.ts'
import { followingServices } from './services.ts'

const followingAudit: Record<keyof typeof followingAuditActions, string> = {
  'budget-followed': 'Began to follow a budget',
  'budget-unfollowed': 'Stopped following a budget',
  'services-followed': 'Began to follow local services',
  'services-unfollowed': 'Stopped following local services',
}

const followingRetentionWords: RetentionWordsOf<typeof followingRetention> = {
  'budget-follows': {
    what: 'Which line of a budget, or the budget of which year, you follow',
    why: 'So that you are told when it changes; published nowhere, and removed with the account',
  },
  'service-follows': {
    what: 'Which village or kind of services you follow',
    why: 'So that you are told of them; published nowhere, and removed with the account',
  },
  'told-follows': {
    what: 'What you were told of what you follow',
    why: 'So that you can read it again; published nowhere, and removed with the account',
    goes: (term) => `Removed after the message: ${term}`,
  },
}

const followingReasons: ReasonTexts<FollowingReasons> = {
  'followed-too-many': ({ max }) =>
    `Of one year’s budget you can follow ${count(max, 'en')} things at most. Follow all of the budget instead`,
  'followed-too-many-services': ({ max }) =>
    `You can follow ${count(max, 'en')} choices at most: end one of them`,
  'followed-nothing': () => 'Choose a village, a kind of service, or both',
}

export const followingCatalogue = {
  texts: { following, followingServices },
  reasons: followingReasons,
  messages: followingMessages,
  audit: followingAudit,
  own: { following: 'Budgets that I follow', 'service-follows': 'Services that I follow' },
  retention: followingRetentionWords,
}
