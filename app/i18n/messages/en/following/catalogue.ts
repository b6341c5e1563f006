import type {
  followingActs as acts,
  FollowingReasons,
  followingRetention,
} from '#app/domain/following/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'
import { following } from './following.ts'
import { followingMessages } from './messages.ts'

const followingActs: Record<keyof typeof acts, string> = {
  'budget-followed': 'Began to follow a budget',
  'budget-unfollowed': 'Stopped following a budget',
}

const followingKept: KeptWordsOf<typeof followingRetention> = {
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
  acts: followingActs,
  own: { following: 'Budgets that I follow' },
  kept: followingKept,
}
