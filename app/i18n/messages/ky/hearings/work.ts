import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import type { HearingWork } from '#app/domain/hearings/manifest.ts'

/** What hearings lay on the desk. */
export const hearingDesk: WorkTextsOf<HearingWork> = {
  'hearing-question': {
    name: 'Угууга суроо',
    about: ({ title, number }) => `№ ${number}: ${title}`,
    button: 'Жооп берүү',
  },
  'hearing-minutes': {
    name: 'Угуунун протоколу',
    about: ({ title }) => title,
    button: 'Жазуу',
  },
}
