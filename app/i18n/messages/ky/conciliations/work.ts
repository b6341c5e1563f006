import type { ConciliationWork } from '#app/domain/conciliations/manifest.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import { numero } from '#app/i18n/format.ts'

const named = ({ year, number, title }: { year: number; number: number; title: string }) =>
  `${year}, ${numero(number, 'ky')}: ${title}`

/** What tables lay on the desk. */
export const conciliationDesk: WorkTextsOf<ConciliationWork> = {
  'conciliation-announce': {
    name: 'Макулдашуу столун жарыялоо',
    about: named,
    button: 'Ачуу',
  },
  'conciliation-protocol': {
    name: 'Макулдашуунун протоколу',
    about: named,
    button: 'Жазуу',
  },
  'conciliation-publish': {
    name: 'Макулдашылган версияны жарыялоо',
    about: ({ version, ...given }) => `${named(given)}, ${version}\u2011версия`,
    button: 'Ачуу',
  },
}
