import { numero } from '#app/i18n/format.ts'
import type { conciliationDesk as source } from '../../ky/conciliations/work.ts'

const named = ({ year, number, title }: { year: number; number: number; title: string }) =>
  `${year}, ${numero(number, 'en')}: ${title}`

/** What tables lay on the desk. */
export const conciliationDesk: typeof source = {
  'conciliation-announce': { name: 'Announce a conciliation table', about: named, button: 'Open' },
  'conciliation-protocol': { name: 'Protocol of a conciliation', about: named, button: 'Write' },
  'conciliation-publish': {
    name: 'Publish the agreed version',
    about: ({ version, ...given }) => `${named(given)}, version ${version}`,
    button: 'Open',
  },
}
