import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** Local services as residents read them. */
export const facilities: Catalogue['facilities'] = {
  title: 'How services work',
  crumb: 'Services',
  file: 'Services',
  states: {
    bad: 'Most are not satisfied',
    unsure: 'Not certain',
    good: 'Most are satisfied',
    few: 'Too few ratings',
  },
  figures: {
    ratings: (quarter) => `ratings, ${quarter}`,
    bad: 'services with which most are not satisfied',
  },
  filters: 'Choose services',
  columns: {
    called: 'Service',
    kind: 'Kind',
    village: 'Village',
    landmark: 'Where it is',
    provider: 'Service provider',
    state: 'State',
    ratings: 'Number of ratings',
    mean: 'Mean score',
    satisfied: 'Satisfied',
    low: 'Interval from, %',
    high: 'Interval to, %',
    trend: 'Change',
    number: 'No.',
  },
  all: 'All',
  wholeAimak: 'The whole aimak',
  order: 'Order',
  orders: { lowest: 'Lowest rated first', named: 'By name', most: 'Most ratings first' },
  show: 'Show',
  clear: 'Show all',
  found: (found) =>
    plural(found, 'en', {
      one: `${count(found, 'en')} service.`,
      other: `${count(found, 'en')} services.`,
    }),
  howToRead: 'How to read the bar',
  explained:
    'The round dot is the share of those who are satisfied (gave 4 or 5). The longer the bar, the less we know for sure. We say “most” only where the bar does not cross the middle. In the order of the list, services with few ratings are drawn towards the mean.',
  drawnIn: 'In this order services with few ratings are drawn towards the mean.',
  none: 'No such services were found',
  noneAdvice: 'Choose otherwise, or show all.',
  noRegister: 'The register of services has not been published yet',
  front: {
    title: 'Services',
    lead: (all) => `Water, waste, light, roads: you see how ${all} places work. Rate what you use.`,
    button: 'Rate services',
  },
  about: 'About the service',
  facts: {
    provider: 'Service provider',
    standard: 'Standard',
    tariff: 'Tariff',
    basis: 'Ground',
    landmark: 'Where it is',
    from: 'Since',
    budget: 'Budget line',
    report: 'A report is answered within',
    workingDays: (days) =>
      plural(days, 'en', {
        one: `${count(days, 'en')} working day`,
        other: `${count(days, 'en')} working days`,
      }),
  },
  closed: (on) => `Closed: ${on}`,
}
