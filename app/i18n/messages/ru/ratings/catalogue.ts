import { instantOf } from '#app/domain/calendar/day.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type {
  RatingWork,
  ratingAuditActions,
  ratingRetention,
} from '#app/domain/ratings/manifest.ts'
import type { RatingReasons } from '#app/domain/ratings/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { date } from '#app/i18n/format.ts'
import { ratings } from './ratings.ts'
import { serviceQuarter } from './service-quarter.ts'
import { servicesCompared } from './services-compared.ts'

const ratingAudit: Record<keyof typeof ratingAuditActions, string> = {
  'facility-rated': 'Оценил услугу',
  'reply-asked': 'Спрошен ответ поставщика: большинство недовольно',
  'ratings-replied': 'Опубликовал ответ поставщика на оценки',
  'rating-hidden': 'Снял слова оценки с открытой страницы',
}

const ratingRetentionWords: RetentionWordsOf<typeof ratingRetention> = {
  ratings: {
    what: 'Оценки услуг: кто, когда и что ответил на каждый вопрос, слова, фото, возрастная группа',
    why: 'Чтобы от одного человека за квартал считалась одна оценка, а качество услуг публиковалось без имён',
  },
  'rating-replies': {
    what: 'Ответы поставщиков и их сроки',
    why: 'Чтобы было видно, ответили ли в срок',
  },
  'rating-traces': {
    what: 'С какого сетевого адреса пришла оценка, в виде знака, по которому адрес не прочесть',
    why: 'Чтобы было заметно, если с одного устройства за минуты приходит много оценок',
    goes: (term) => `Удаляется после оценки: ${term}`,
  },
}

const ratingReasons: ReasonTexts<RatingReasons> = {
  'rating-no-score': () => 'Выберите оценку от 1 до 5',
  'rating-used-later': () => 'Не позже сегодняшнего дня',
  'rating-used-long-ago': ({ since }) =>
    `Слишком давно: нужен день не раньше ${date(instantOf(since), 'ru')}`,
  'rating-facility-closed': () => 'Это закрыто, поэтому не оценивается',
  'rating-written-anew': () =>
    'Автор изменил эти слова. Откройте страницу снова и прочтите нынешние',
  'reply-not-asked': () => 'Ответа об этом не спрашивали',
  'reply-given': () => 'Ответ опубликован, второй раз он не пишется',
}

const ratingDesk: WorkTextsOf<RatingWork> = {
  'rating-reply': {
    name: 'Ответ на оценки',
    about: ({ name }) => name,
    button: 'Ответить',
  },
}

export const ratingCatalogue = {
  texts: { ratings, serviceQuarter, servicesCompared },
  reasons: ratingReasons,
  audit: ratingAudit,
  work: ratingDesk,
  retention: ratingRetentionWords,
}
