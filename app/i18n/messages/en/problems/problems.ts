import { onDay, untilDay } from '#app/i18n/days.ts'
import { count, date, numero, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import { problemForm } from './problem-form.ts'

const n = (of: number) => count(of, 'en')
const days = (of: number) => plural(of, 'en', { one: `${n(of)} day`, other: `${n(of)} days` })
const people = (of: number) =>
  plural(of, 'en', { one: `${n(of)} person`, other: `${n(of)} people` })

/** Reports of problems, as residents read and write them. */
export const problems: Catalogue['problems'] = {
  title: 'Reports of problems',
  crumb: 'Reports',
  file: 'Reports',
  lead: 'No water, no light, waste not taken away? Report it in three steps: you see here who answers, and by when.',
  report: 'Report a problem',
  aboutThis: 'Reports about this place',
  ofService: 'Report a problem here',
  figures: {
    all: 'reports',
    open: 'not closed',
    fixed: 'fixed',
    otherwise: 'closed otherwise',
    overdue: 'overdue',
  },
  closedNote:
    'Only what is mended counts as fixed: what was closed as somebody else’s, a repeat or impossible is counted apart.',
  states: {
    open: 'Open',
    planned: 'Planned',
    'in-progress': 'In progress',
    fixed: 'Fixed',
    'not-ours': 'Not ours, passed on',
    duplicate: 'Repeat',
    cannot: 'Cannot be done',
  },
  stateMeans: {
    open: 'It is opened again and stays on the desk.',
    planned: 'It is known when it will be fixed: write the day.',
    'in-progress': 'Work has begun.',
    fixed: 'The problem is gone. Only this counts as fixed.',
    'not-ours': 'Write who is responsible and that it was passed on.',
    duplicate: 'There is a report of the same problem.',
    cannot: 'Write why it cannot be done.',
  },
  replies: { 'in-time': 'In time', late: 'Late', waiting: 'Awaited', overdue: 'Overdue' },
  number: (number) => numero(number, 'en'),
  resident: 'a resident',
  untitled: (number) => `Report ${numero(number, 'en')}`,
  columns: {
    number: 'No.',
    called: 'Report',
    kind: 'Service',
    village: 'Village',
    landmark: 'Where',
    state: 'State',
    reply: 'Reply',
    due: 'Reply due',
    promised: 'Promised to be fixed',
    sent: 'Sent',
    updated: 'Last change',
    provider: 'Who answers',
    words: 'Words',
    answer: 'Last answer',
    followers: 'Followers',
    latitude: 'Latitude',
    longitude: 'Longitude',
  },
  found: (found) =>
    plural(found, 'en', { one: `${n(found)} report found.`, other: `${n(found)} reports found.` }),
  shown: { label: 'Which ones', open: 'Not closed yet', now: 'Open, or fixed within 30 days' },
  filters: 'Choose reports',
  all: 'All',
  order: 'Order',
  orders: { newest: 'Newest first', due: 'Nearest day first', followed: 'Most followed first' },
  show: 'Show',
  clear: 'Show all',
  none: 'No such reports were found',
  noneAdvice: 'Choose otherwise, or show all.',
  empty: 'There are no reports yet',
  followersOf: (of) =>
    plural(of, 'en', { one: `${people(of)} follows it`, other: `${people(of)} follow it` }),
  stillOf: (of) =>
    plural(of, 'en', {
      one: `${people(of)} says “still so”`,
      other: `${people(of)} say “still so”`,
    }),
  feed: 'Feed of reports (GeoRSS)',
  page: {
    sentBy: (author, at) => `${author}, ${date(at, 'en')}`,
    promise: (day, left) =>
      left < 0
        ? `It was promised to be fixed ${untilDay(day, 'en')}, ${days(-left)} ago.`
        : `It is promised to be fixed ${untilDay(day, 'en')}: ${days(left)} left.`,
    waiting: (day, left) =>
      left < 0
        ? `A reply was due ${untilDay(day, 'en')}, ${days(-left)} ago.`
        : `It is answered ${untilDay(day, 'en')}: ${days(left)} left.`,
    done: 'What was done',
    reopened: 'Opened again',
    byOffice: 'entered by the ayil okmotu',
    bySender: 'whoever sent the report',
    sent: 'The report was taken.',
    whose: (whose) => `Responsible: ${whose}. The report was passed on to them.`,
    same: (number) => `Of the same problem: ${numero(number, 'en')}`,
    until: (day) => `Promised day: ${date(day, 'en')}`,
    repeats: 'Repeats joined with this report',
    answers: 'Who answers',
    passedOn: 'Now answered by',
    nobody: 'The register names no provider; the ayil okmotu answers',
    reply: 'Reply',
    replyDue: 'Reply due',
    place: 'Where',
    noStreet: 'The street is not shown',
    noExact: 'The exact place is not shown: it is rounded to a grid of 100 metres',
    point: (latitude, longitude) => `${latitude}, ${longitude}`,
    kind: 'Service',
    cleaned: (at) => `Its sender took personal details out ${onDay(at, 'en')}.`,
    hidden: (reason) => `The words were taken from the public page: ${reason}`,
    photosClean: 'Place, time and phone were removed from the photo’s file.',
    follow: (of) => (of === 0 ? 'Follow' : `Follow (${n(of)})`),
    still: 'Still so',
    mine: 'This is my report',
    mineAsGuest:
      'Did you report it without an account? Open the link in the message that came to you. The links here ask you to sign in.',
    clock: (gone, of) => `${n(gone)} of ${days(of)} have passed`,
    office: 'Work in the office',
  },
  ...problemForm,
}
