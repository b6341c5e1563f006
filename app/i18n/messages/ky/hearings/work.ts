import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import type { HearingWork } from '#app/domain/hearings/manifest.ts'
import { count } from '#app/i18n/format.ts'

/** What hearings lay on the desk. */
export const hearingDesk: WorkTextsOf<HearingWork> = {
  'hearing-question': {
    name: 'Угууга суроо',
    about: ({ title, number, days }) =>
      days === 0
        ? `№ ${number}: ${title}`
        : `№ ${number}: ${title}, ${count(days, 'ky')} күн кечигүүдө`,
    button: 'Жооп берүү',
  },
  'hearing-minutes': {
    name: 'Угуунун протоколу',
    about: ({ title, days }) =>
      days === 0 ? title : `${title}, ${count(days, 'ky')} күн кечигүүдө`,
    button: 'Жазуу',
  },
}
