import { count, numero, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const reports = (all: number) =>
  plural(all, 'en', {
    one: `${count(all, 'en')} report`,
    other: `${count(all, 'en')} reports`,
  })

/** The map of reports. */
export const problemMap: Catalogue['problemMap'] = {
  title: 'Reports on the map',
  link: 'On the map',
  showAll: 'show all',
  number: (number) => numero(number, 'en'),
  inView: (shown) => (shown === 0 ? 'No reports here.' : `${reports(shown)} here.`),
  several: (all, late) =>
    late > 0 ? `${reports(all)}, ${count(late, 'en')} overdue` : reports(all),
  moreInList: 'The others are in the list.',
  many: 'Several reports near each other; with ● some of them are overdue',
  listed: 'Reports that the map shows',
  noTiles:
    'The picture of the map was not loaded. Borders, villages and reports are shown all the same.',
  noMarks: 'The reports were not loaded. The list has them.',
  about:
    'The map and the list have the same reports in the same order. Those without a point, and those whose words are hidden, are only in the list. The place of a report about a home is shown to a hundred metres.',
}
