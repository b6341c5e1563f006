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
  'budget-followed': 'Бюджетке байкоо жүргүзө баштады',
  'budget-unfollowed': 'Бюджетке байкоону токтотту',
}

const followingRetentionWords: RetentionWordsOf<typeof followingRetention> = {
  'budget-follows': {
    what: 'Бюджеттин кайсы беренесине же кайсы жылдын бюджетине байкоо жүргүзгөнүңүз',
    why: 'Өзгөргөндө сизге кабар келиши үчүн; эч жерде жарыяланбайт, аккаунт менен кошо өчүрүлөт',
  },
}

const followingReasons: ReasonTexts<FollowingReasons> = {
  'followed-too-many': ({ max }) =>
    `Бир жылдын бюджетинде ${count(max, 'ky')} нерседен көпкө байкоо жүргүзүүгө болбойт. Ордуна бүт бюджетке байкоо жүргүзсө болот`,
}

export const followingCatalogue = {
  texts: { following },
  reasons: followingReasons,
  messages: followingMessages,
  audit: followingAudit,
  own: { following: 'Мен байкап турган бюджеттер' },
  retention: followingRetentionWords,
}
