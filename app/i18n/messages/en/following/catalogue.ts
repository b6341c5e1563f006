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

const followingAudit: Record<keyof typeof followingAuditActions, string> = {
  'budget-followed': 'Began to follow a budget',
  'budget-unfollowed': 'Stopped following a budget',
}

const followingRetentionWords: RetentionWordsOf<typeof followingRetention> = {
  'budget-follows': {
    what: 'Which line of a budget, or the budget of which year, you follow',
    why: 'So that you are told when it changes; published nowhere, and removed with the account',
  },
}

const followingReasons: ReasonTexts<FollowingReasons> = {
  'followed-too-many': ({ max }) =>
    `Of one year’s budget you can follow ${count(max, 'en')} things at most. Follow all of the budget instead`,
}

export const followingCatalogue = {
  texts: { following },
  reasons: followingReasons,
  messages: followingMessages,
  audit: followingAudit,
  own: { following: 'Budgets that I follow' },
  retention: followingRetentionWords,
}
