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
  'budget-followed': 'Начали следить за бюджетом',
  'budget-unfollowed': 'Перестали следить за бюджетом',
  'services-followed': 'Начали следить за местными услугами',
  'services-unfollowed': 'Перестали следить за местными услугами',
}

const followingRetentionWords: RetentionWordsOf<typeof followingRetention> = {
  'budget-follows': {
    what: 'За какой статьёй или за бюджетом какого года вы следите',
    why: 'Чтобы вам пришло сообщение об изменении; нигде не публикуется и удаляется вместе с аккаунтом',
  },
  'service-follows': {
    what: 'За каким селом или видом услуг вы следите',
    why: 'Чтобы вам приходили сообщения о них; нигде не публикуется и удаляется вместе с аккаунтом',
  },
  'told-follows': {
    what: 'Что вам сообщали о том, за чем вы следите',
    why: 'Чтобы вы могли прочесть это снова; нигде не публикуется и удаляется вместе с аккаунтом',
    goes: (term) => `Удаляется после сообщения: ${term}`,
  },
}

const followingReasons: ReasonTexts<FollowingReasons> = {
  'followed-too-many': ({ max }) =>
    `В бюджете одного года можно следить не больше чем за ${count(max, 'ru')} статьями. Вместо этого следите за всем бюджетом`,
  'followed-too-many-services': ({ max }) =>
    `Следить можно не больше чем за ${count(max, 'ru')} выборами: прекратите один из них`,
  'followed-nothing': () => 'Выберите село, вид услуг или то и другое',
}

export const followingCatalogue = {
  texts: { following, followingServices },
  reasons: followingReasons,
  messages: followingMessages,
  audit: followingAudit,
  own: {
    following: 'За какими бюджетами я слежу',
    'service-follows': 'За какими услугами я слежу',
  },
  retention: followingRetentionWords,
}
