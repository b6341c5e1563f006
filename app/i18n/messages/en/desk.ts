import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import { count, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../ky/desk.ts'
import { actTitles } from './signatures.ts'

const work: WorkTexts = {
  'sign-act': {
    name: 'Second signature',
    about: ({ act, title }) => `${actTitles[act]}: “${title}”`,
    button: 'Look at it',
  },
  'assign-checks': {
    name: 'Assign checks',
    about: ({ count: waiting }) =>
      waiting === 1
        ? 'One proposal has nobody to check it'
        : `${count(waiting, 'en')} proposals have nobody to check them`,
    button: 'Assign',
  },
  'check-proposal': {
    name: 'Check a proposal',
    about: ({ number, title }) => `No. ${number}: “${title}”`,
    button: 'Check',
  },
  'publish-list': {
    name: 'Publish the list',
    about: ({ title, count: waiting }) =>
      plural(waiting, 'en', {
        one: `“${title}”: 1 accepted proposal is waiting`,
        other: `“${title}”: ${count(waiting, 'en')} accepted proposals are waiting`,
      }),
    button: 'Publish',
  },
  'open-vote': {
    name: 'Open the vote',
    about: ({ title }) => `“${title}”: fix rules and list, and open the vote`,
    button: 'Prepare',
  },
}

export const desk: typeof source = {
  title: 'Desk',
  today: (at) => `Today, ${shortDate(at, 'en')}`,
  office: 'Sections of the ayil okmotu',
  sections: {
    desk: 'Desk',
    rounds: 'Rounds',
    paper: 'Paper proposals',
    checks: 'Checks',
    appeals: 'Appeals',
    reports: 'Reports',
    people: 'Staff',
    territory: 'Territory',
    audit: 'Log',
  },
  figures: {
    today: 'due today',
    overdue: 'overdue',
    second: 'awaiting a second signature',
    week: 'within seven days',
  },
  work,
  columns: { work: 'Task', about: 'About', due: 'Due', who: 'Who', button: 'Action' },
  you: 'You',
  overdueBy: (days) =>
    plural(days, 'en', {
      one: `${count(days, 'en')} day overdue`,
      other: `${count(days, 'en')} days overdue`,
    }),
  dueToday: 'Today',
  noDue: 'No date',
  empty: 'Nothing is waiting now',
  emptyAdvice: 'When somebody sends something in or a date comes near, it appears here.',
}
