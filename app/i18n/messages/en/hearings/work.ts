import { numero } from '#app/i18n/format.ts'
import type { hearingDesk as source } from '../../ky/hearings/work.ts'

/** What hearings lay on the desk. */
export const hearingDesk: typeof source = {
  'hearing-question': {
    name: 'Question to a hearing',
    about: ({ title, number }) => `${numero(number, 'en')}: ${title}`,
    button: 'Answer',
  },
  'hearing-minutes': {
    name: 'Minutes of a hearing',
    about: ({ title }) => title,
    button: 'Write',
  },
}
