import { numero } from '#app/i18n/format.ts'
import type { conciliationDesk as source } from '../../ky/conciliations/work.ts'

const named = ({ year, number, title }: { year: number; number: number; title: string }) =>
  `${year}, ${numero(number, 'ru')}: ${title}`

/** What tables lay on the desk. */
export const conciliationDesk: typeof source = {
  'conciliation-announce': { name: 'Объявить стол согласования', about: named, button: 'Открыть' },
  'conciliation-protocol': { name: 'Протокол согласования', about: named, button: 'Составить' },
  'conciliation-publish': {
    name: 'Опубликовать согласованную версию',
    about: ({ version, ...given }) => `${named(given)}, версия ${version}`,
    button: 'Открыть',
  },
}
