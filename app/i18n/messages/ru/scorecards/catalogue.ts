import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { scorecardAuditActions, scorecardRetention } from '#app/domain/scorecards/manifest.ts'
import type { ScoreCardReasons } from '#app/domain/scorecards/reasons.ts'
import { count } from '#app/i18n/format.ts'
import { scorecards } from './scorecards.ts'

const audit: Record<keyof typeof scorecardAuditActions, string> = {
  'scorecard-entered': 'Внёс оценочную карточку собрания',
  'scorecard-corrected': 'Исправил оценочную карточку',
}

const retention: RetentionWordsOf<typeof scorecardRetention> = {
  scorecards: {
    what: 'Оценочные карточки: день и место собрания, оценки групп и самого поставщика, протокол, кто внёс',
    why: 'Чтобы оценки двух собраний можно было сравнить',
  },
}

const reasons: ReasonTexts<ScoreCardReasons> = {
  'scorecard-later': () => 'Собрание не может быть позже сегодняшнего дня',
  'scorecard-more-than-came': ({ came }) => `Больше, чем участвовало: пришло ${count(came, 'ru')}`,
  'scorecard-groups-exceed': ({ sitting }) =>
    `В группах ${count(sitting, 'ru')}: больше, чем участвовало`,
  'scorecard-of-how-many': () => 'Напишите, сколько человек было в группе',
  'scorecard-no-scores': () => 'Внесите оценки хотя бы одной группы',
  'scorecard-that-day': () => 'Карточка этой услуги за тот день уже есть: исправьте её',
  'scorecard-facility-closed': () => 'В тот день эта услуга была закрыта',
}

export const scorecardCatalogue = { texts: { scorecards }, reasons, audit, retention }
