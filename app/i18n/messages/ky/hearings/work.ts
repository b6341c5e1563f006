import type { HearingWork } from '#app/domain/hearings/manifest.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import { numero } from '#app/i18n/format.ts'

/** What hearings lay on the desk. */
export const hearingDesk: WorkTextsOf<HearingWork> = {
  'hearing-question': {
    name: 'Угууга суроо',
    about: ({ title, number }) => `${numero(number, 'ky')}: ${title}`,
    button: 'Жооп берүү',
  },
  'hearing-minutes': {
    name: 'Угуунун протоколу',
    about: ({ title }) => title,
    button: 'Жазуу',
  },
}
