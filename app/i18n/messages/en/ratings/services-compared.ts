import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** Local services of all municipalities side by side. */
export const servicesCompared: Catalogue['servicesCompared'] = {
  title: (quarter) => `Services of the municipalities: ${quarter}`,
  lead: (from, to) =>
    `The last quarter that has ended: ${from} – ${to}. Each municipality’s own page shows its services one by one.`,
  whyGroups:
    'Inside a group nobody can say which is better: their bars meet that of the highest share of the group. So there are no places inside a group, and the order is the alphabet’s.',
  group: (at, all) =>
    `Group ${count(at, 'en')}: ${plural(all, 'en', {
      one: `${count(all, 'en')} municipality`,
      other: `${count(all, 'en')} municipalities`,
    })}`,
  few: 'There are too few ratings here: they are not compared.',
  tooFew: 'too few',
  satisfiedOf: (satisfied, all, services) =>
    `satisfied: ${satisfied} / ${all}, services: ${count(services, 'en')}`,
  answered: (outOf) => `reports answered in time: ${outOf}`,
  fixed: (outOf) => `fixed in time: ${outOf}`,
  satisfied: {
    what: 'Share of the satisfied',
    how: 'The share of those who gave 4 or 5 in this quarter, of all services of the municipality together; the bar shows the 95 % interval. Services with fewer than five ratings are left out.',
  },
  fewReports:
    'Where fewer than five reports were due in this quarter no figure is given: too few. The figures come from what each municipality recorded; many reports do not mean that its services are worse.',
}
