import { count } from '#app/i18n/format.ts'
import type { hearingDesk as source } from '../../ky/hearings/work.ts'

/** What hearings lay on the desk. */
export const hearingDesk: typeof source = {
  'hearing-question': {
    name: 'Вопрос к слушаниям',
    about: ({ title, number, days }) =>
      days === 0
        ? `№ ${number}: ${title}`
        : `№ ${number}: ${title}, дней опоздания: ${count(days, 'ru')}`,
    button: 'Ответить',
  },
  'hearing-minutes': {
    name: 'Протокол слушаний',
    about: ({ title, days }) =>
      days === 0 ? title : `${title}, дней опоздания: ${count(days, 'ru')}`,
    button: 'Составить',
  },
}
