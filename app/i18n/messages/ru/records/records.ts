import { count, dateTime, numero, plural } from '#app/i18n/format.ts'
import type { records as source } from '../../ky/records/records.ts'

export const records: typeof source = {
  audit: 'Журнал действий',
  auditLead:
    'Действия в муниципалитете через портал, каждое одной строкой. Каждая строка связана с предыдущей: изменение до последнего опубликованного отпечатка будет замечено.',
  number: '№',
  when: 'Когда',
  time: 'Время',
  who: 'Кто',
  what: 'Что сделано',
  subject: 'С чем',
  details: 'Подробности',
  nobody: 'портал',
  guest: 'человек без входа',
  notSaid: 'не указано, кто',
  check: 'Проверить журнал',
  holds: (lines, at) =>
    plural(lines, 'ru', {
      one: `Журнал цел: проверена ${count(lines, 'ru')} строка, ${dateTime(at, 'ru')}`,
      few: `Журнал цел: проверены ${count(lines, 'ru')} строки, ${dateTime(at, 'ru')}`,
      other: `Журнал цел: проверено ${count(lines, 'ru')} строк, ${dateTime(at, 'ru')}`,
    }),
  lastHash: 'Отпечаток последней строки',
  broken: (number, kind) =>
    ({
      missing: `Журнал нарушен: строки ${numero(number, 'ru')} нет`,
      changed: `Журнал нарушен: строка ${numero(number, 'ru')} потом изменена`,
      unlinked: `Журнал нарушен: строка ${numero(number, 'ru')} не связана с предыдущей`,
    })[kind],
  empty: 'Пока не записано ни одного действия',
}
