import { count, dateTime, plural } from '#app/i18n/format.ts'
import type { records as source } from '../../ky/records/records.ts'

export const records: typeof source = {
  audit: 'Журнал действий',
  auditLead:
    'Каждое действие в муниципалитете через портал — одна строка. Каждая строка связана с предыдущей, поэтому незаметно изменить её потом нельзя.',
  number: '№',
  when: 'Когда',
  who: 'Кто',
  what: 'Что сделано',
  subject: 'С чем',
  details: 'Подробности',
  nobody: 'портал',
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
      missing: `Журнал нарушен: строки № ${number} нет`,
      changed: `Журнал нарушен: строка № ${number} потом изменена`,
      unlinked: `Журнал нарушен: строка № ${number} не связана с предыдущей`,
    })[kind],
  empty: 'Пока не записано ни одного действия',
}
