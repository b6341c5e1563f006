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
  'budget-followed': 'Бюджетке байкоо жүргүзө баштады',
  'budget-unfollowed': 'Бюджетке байкоону токтотту',
  'services-followed': 'Жергиликтүү кызматтарга байкоо жүргүзө баштады',
  'services-unfollowed': 'Жергиликтүү кызматтарга байкоону токтотту',
}

const followingRetentionWords: RetentionWordsOf<typeof followingRetention> = {
  'budget-follows': {
    what: 'Бюджеттин кайсы беренесине же кайсы жылдын бюджетине байкоо жүргүзгөнүңүз',
    why: 'Өзгөргөндө сизге кабар келиши үчүн; эч жерде жарыяланбайт, аккаунт менен кошо өчүрүлөт',
  },
  'service-follows': {
    what: 'Кайсы айылга же кызматтын кайсы түрүнө байкоо жүргүзгөнүңүз',
    why: 'Ал жөнүндө сизге кабар келиши үчүн; эч жерде жарыяланбайт, аккаунт менен кошо өчүрүлөт',
  },
  'told-follows': {
    what: 'Байкап тургандарыңыз боюнча сизге кандай кабар жөнөтүлгөнү',
    why: 'Кайра окушуңуз үчүн; эч жерде жарыяланбайт, аккаунт менен кошо өчүрүлөт',
    goes: (term) => `Кабардан кийин өчөт: ${term}`,
  },
}

const followingReasons: ReasonTexts<FollowingReasons> = {
  'followed-too-many': ({ max }) =>
    `Бир жылдын бюджетинде ${count(max, 'ky')} нерседен көпкө байкоо жүргүзүүгө болбойт. Ордуна бүт бюджетке байкоо жүргүзсө болот`,
  'followed-too-many-services': ({ max }) =>
    `Эң көбү ${count(max, 'ky')} тандоого байкоо жүргүзсө болот: бирин токтотуңуз`,
  'followed-nothing': () => 'Айылды, кызматтын түрүн же экөөнү тандаңыз',
}

export const followingCatalogue = {
  texts: { following, followingServices },
  reasons: followingReasons,
  messages: followingMessages,
  audit: followingAudit,
  own: {
    following: 'Мен байкап турган бюджеттер',
    'service-follows': 'Мен байкап турган кызматтар',
  },
  retention: followingRetentionWords,
}
