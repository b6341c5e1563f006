import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const services = (all: number) =>
  plural(all, 'en', {
    one: `${count(all, 'en')} service`,
    other: `${count(all, 'en')} services`,
  })

/** A quarter of all services. */
export const serviceQuarter: Catalogue['serviceQuarter'] = {
  title: (quarter) => `Services: ${quarter}`,
  crumb: 'The quarter',
  goesOn: 'The quarter is not over yet',
  answered: 'reports answered in time',
  fixed: 'reports fixed in time',
  lastQuarter: (before) => `last quarter ${before}`,
  closedOtherwise: (closed, all) =>
    `Closed without being fixed: ${count(closed, 'en')} of ${count(all, 'en')} reports (not ours, a repeat, or cannot be done). They are not counted as fixed.`,
  replied: 'replies given in time',
  changed: 'services changed for certain',
  ratings: (before) => `ratings, last quarter ${before}`,
  since: 'Since last quarter',
  from: (before, beforeOf, now, nowOf) =>
    `${before} were satisfied (${beforeOf}), now ${now} (${nowOf}).`,
  others: (unclear, few) =>
    `No clear change: ${services(unclear)}. Too few ratings to compare: ${services(few)}.`,
  inGroups: (groups) => `Groups by rating: ${count(groups, 'en')}`,
  whyGroups:
    'Inside a group nobody can say which is better: their bars meet that of the best of the group. So they stand by the alphabet there.',
  group: (at, all, low, high) =>
    `Group ${count(at, 'en')}: ${services(all)}, ${low}–${high} are satisfied`,
  fewLeft: (few) => `Not in a group, since they have too few ratings: ${services(few)}.`,
  allInList: 'All are in the list',
  paper: 'Sheet for the notice board',
  between: (all) => `… and ${services(all)} more: on the portal’s page “The quarter”`,
  figures: 'Reports and ratings',
  columns: {
    group: 'Group',
    service: 'Service',
    satisfied: 'Satisfied / ratings',
    interval: 'Share, 95 % interval',
    trend: 'Since last quarter',
  },
  definitions: 'How these figures were counted',
  defined: {
    answered: {
      what: 'Reports answered in time',
      how: 'Reports whose day for the first reply, by the standard of their kind, lies in this quarter. In time is a first reply by that day. Reports that are not due yet and have no reply are not counted.',
    },
    fixed: {
      what: 'Reports fixed in time',
      how: 'The same reports and the same day: counted are those that were fixed by it and not opened again. What is closed as not ours, as a repeat or as something that cannot be done is never counted as fixed, but stays among all. Reports that are not due yet and are open are not counted.',
    },
    replied: {
      what: 'Replies in time',
      how: 'Where most are not satisfied the provider is asked to reply within 14 days. Replies that were due in this quarter are counted; those that are not due yet and have not come are not.',
    },
    changed: {
      what: 'Certain change',
      how: 'We say that a service changed where both quarters have at least ten ratings and the two intervals of the share of the satisfied do not meet.',
    },
    ratings: {
      what: 'Ratings',
      how: 'Ratings given in this quarter: of one person one for each service.',
    },
    groups: {
      what: 'Groups',
      how: 'The order is by the share of the satisfied. A group begins where a service’s interval no longer meets that of the group’s first.',
    },
  },
}
