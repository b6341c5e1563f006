import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import type { ActName } from '#app/domain/rounds/pending-act.ts'
import { count, dateTime, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../ky/desk.ts'
import { phaseNames } from './permissions.ts'

const acts: Record<ActName, string> = {
  'open-vote': 'Opening the vote',
  'extend-phase': 'Extending a phase',
  'publish-result': 'Publishing the result',
}

const work: WorkTexts = {
  'sign-act': {
    name: 'Second signature',
    about: ({ act, title }) => `${acts[act]}: “${title}”`,
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
  'sign-check': {
    name: 'Second signature on a check',
    about: ({ number, title }) => `No. ${number}: “${title}”`,
    button: 'Look at it',
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
  acts,
  act: {
    title: 'Second signature',
    lead: 'This needs two persons. As soon as you sign, it takes effect.',
    what: 'What is asked',
    asked: 'Asked by',
    askedAt: 'When',
    reason: 'Reason',
    noReason: 'Not given',
    round: 'Round',
    extension: ({ phase, from, until, laterToo }) =>
      laterToo
        ? `“${phaseNames[phase]}” ends not on ${dateTime(from, 'en')} but on ${dateTime(until, 'en')}. All later dates move by the same span.`
        : `“${phaseNames[phase]}” ends not on ${dateTime(from, 'en')} but on ${dateTime(until, 'en')}.`,
    sign: 'Sign',
    own: 'You asked for this yourself: another person has to sign.',
    decline: 'Return it',
    declineTitle: 'Do you disagree?',
    declineReason: 'Why',
    waiting: 'Awaiting the second signature',
    signed: (name, at) => `Signed: ${name}, ${dateTime(at, 'en')}`,
    declined: (name, at) => `Returned: ${name}, ${dateTime(at, 'en')}`,
    state: 'State',
  },
}
