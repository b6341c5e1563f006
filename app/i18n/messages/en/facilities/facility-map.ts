import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const services = (all: number) =>
  plural(all, 'en', {
    one: `${count(all, 'en')} service`,
    other: `${count(all, 'en')} services`,
  })

/** The map of local services. */
export const facilityMap: Catalogue['facilityMap'] = {
  title: 'Services on the map',
  link: 'On the map',
  asList: 'The list',
  show: 'Open the map',
  weight: 'loads 50 KB',
  placed: (placed, total) => `On the map: ${count(placed, 'en')} of ${services(total)}.`,
  about:
    'The map and the list below it have the same services in the same order. All can be read without opening the map.',
  signs: 'Signs',
  many: 'Several services near each other; with ▼ there are some with which most are not satisfied',
  inView: (shown) => (shown === 0 ? 'No services here.' : `${services(shown)} here.`),
  several: (all, bad) =>
    bad > 0 ? `${services(all)}, most are not satisfied with ${count(bad, 'en')}` : services(all),
  moreInList: 'The others are in the list.',
  nearer: 'Look nearer',
  listed: 'Services that the map shows',
  noTiles:
    'The picture of the map was not loaded. Borders, villages and services are shown all the same.',
  noMarks: 'The services were not loaded. The list below has them.',
  villages: 'By village',
  villagesSay:
    'Ratings of all services of a village are counted together. Services with too few ratings are left out.',
  share: (share, of) => `satisfied ${share} (${of})`,
}
