import { numero } from '#app/i18n/format.ts'
import type { hearingDesk as source } from '../../ky/hearings/work.ts'

/** What hearings lay on the desk. */
export const hearingDesk: typeof source = {
  'hearing-question': {
    name: 'Вопрос к слушаниям',
    about: ({ title, number }) => `${numero(number, 'ru')}: ${title}`,
    button: 'Ответить',
  },
  'hearing-minutes': {
    name: 'Протокол слушаний',
    about: ({ title }) => title,
    button: 'Составить',
  },
}
