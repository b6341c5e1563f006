import { count } from '#app/i18n/format.ts'
import type { hearingDesk as source } from '../../ky/hearings/work.ts'

/** What hearings lay on the desk. */
export const hearingDesk: typeof source = {
  'hearing-question': {
    name: 'Question to a hearing',
    about: ({ title, number, days }) =>
      days === 0
        ? `No. ${number}: ${title}`
        : `No. ${number}: ${title}, days late: ${count(days, 'en')}`,
    button: 'Answer',
  },
  'hearing-minutes': {
    name: 'Minutes of a hearing',
    about: ({ title, days }) => (days === 0 ? title : `${title}, days late: ${count(days, 'en')}`),
    button: 'Write',
  },
}
