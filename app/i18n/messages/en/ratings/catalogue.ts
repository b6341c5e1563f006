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
  'facility-rated': 'Rated a service',
  'reply-asked': 'A provider was asked for a reply: most are not satisfied',
  'ratings-replied': 'Published the reply of a provider to ratings',
  'rating-hidden': 'Took the words of a rating from the public page',
}

const ratingRetentionWords: RetentionWordsOf<typeof ratingRetention> = {
  ratings: {
    what: 'Ratings of services: who, when, what was answered to each question, words, photo, age group',
    why: 'So that of one person one rating a quarter is counted, and the quality of services is published without names',
  },
  'rating-replies': {
    what: 'Replies of providers and by when they are due',
    why: 'So that everybody sees whether a reply came in time',
  },
  'rating-traces': {
    what: 'From which network address a rating came, as a mark by which the address cannot be read',
    why: 'So that it shows where many ratings come from one device within minutes',
    goes: (term) => `Goes after the rating: ${term}`,
  },
}

const ratingReasons: ReasonTexts<RatingReasons> = {
  'rating-no-score': () => 'Choose a score from 1 to 5',
  'rating-used-later': () => 'Not later than today',
  'rating-used-long-ago': ({ since }) =>
    `That is too long ago: it has to be ${date(instantOf(since), 'en')} or later`,
  'rating-facility-closed': () => 'It was closed, so it is not rated',
  'rating-written-anew': () =>
    'Its author has changed these words. Open the page again and read them as they are now',
  'reply-not-asked': () => 'No reply about this was asked for',
  'reply-given': () => 'The reply was published and is not written twice',
}

const ratingDesk: WorkTextsOf<RatingWork> = {
  'rating-reply': {
    name: 'Reply to ratings',
    about: ({ name }) => name,
    button: 'Reply',
  },
}

export const ratingCatalogue = {
  texts: { ratings, serviceQuarter, servicesCompared },
  reasons: ratingReasons,
  audit: ratingAudit,
  work: ratingDesk,
  retention: ratingRetentionWords,
}
