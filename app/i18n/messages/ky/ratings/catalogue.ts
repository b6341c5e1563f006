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
  'facility-rated': 'Кызматты баалады',
  'reply-asked': 'Көбү нааразы болгондуктан, кызмат көрсөтүүчүдөн жооп суралды',
  'ratings-replied': 'Баалоого ишкананын жообун жарыялады',
  'rating-hidden': 'Баалоодогу сөздү ачык барактан алды',
}

const ratingRetentionWords: RetentionWordsOf<typeof ratingRetention> = {
  ratings: {
    what: 'Тургундардын кызматтарга койгон баасын: ким, качан, кайсы суроого эмне деп жооп бергени, сөзү, сүрөтү, жаш тобу',
    why: 'Бир адамдан бир чейректе бир баа эсептелсин, кызматтын сапаты атсыз жарыялансын деп',
  },
  'rating-replies': {
    what: 'Кызмат көрсөтүүчүлөрдүн жооптору жана алардын мөөнөтү',
    why: 'Жооп мөөнөтүндө берилгени көрүнсүн деп',
  },
  'rating-traces': {
    what: 'Баа кайсы тармактык даректен келгени, дарек окулбай турган белги түрүндө',
    why: 'Бир түзмөктөн мүнөттөрдүн ичинде көп баа келсе билинсин деп',
    goes: (term) => `Бааланган соң өчөт: ${term}`,
  },
}

const ratingReasons: ReasonTexts<RatingReasons> = {
  'rating-no-score': () => '1ден 5ке чейин баа тандаңыз',
  'rating-used-later': () => 'Бүгүндөн кеч болбойт',
  'rating-used-long-ago': ({ since }) =>
    `Ал өтө эски: ${date(instantOf(since), 'ky')} же андан кийинки күн болушу керек`,
  'rating-facility-closed': () => 'Бул жер жабылган, ошондуктан бааланбайт',
  'rating-written-anew': () => 'Бул сөздү автору өзгөрткөн. Баракты кайра ачып, азыркысын окуңуз',
  'reply-not-asked': () => 'Бул боюнча жооп суралган жок',
  'reply-given': () => 'Жооп жарыяланган, экинчи жолу жазылбайт',
}

const ratingDesk: WorkTextsOf<RatingWork> = {
  'rating-reply': {
    name: 'Баалоого жооп',
    about: ({ name }) => name,
    button: 'Жооп берүү',
  },
}

export const ratingCatalogue = {
  texts: { ratings, serviceQuarter, servicesCompared },
  reasons: ratingReasons,
  audit: ratingAudit,
  work: ratingDesk,
  retention: ratingRetentionWords,
}
