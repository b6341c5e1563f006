import { count, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../../ky/desk/desk.ts'

export const desk: typeof source = {
  title: 'Desk',
  today: (at) => `Today, ${shortDate(at, 'en')}`,
  office: 'Sections of the ayil okmotu',
  groups: {
    overdue: (all) => `Overdue: ${count(all, 'en')}`,
    today: (all) => `Today: ${count(all, 'en')}`,
    week: (all) => `In the next seven days: ${count(all, 'en')}`,
    later: (all) => `Later: ${count(all, 'en')}`,
    undated: (all) => `No date: ${count(all, 'en')}`,
  },
  waiting: (yours, all) =>
    `Waiting for you: ${count(yours, 'en')}, in all in this list: ${count(all, 'en')}`,
  columns: {
    work: 'Task',
    about: 'About',
    where: 'Where',
    due: 'Due',
    who: 'Who',
    button: 'Action',
  },
  you: 'You',
  witness: 'Nobody in the municipality: ask the portal’s admin to sign as a witness',
  nobody: 'Nobody can: the admin has to name somebody',
  overdueBy: (days) =>
    plural(days, 'en', {
      one: `${count(days, 'en')} day overdue`,
      other: `${count(days, 'en')} days overdue`,
    }),
  dueToday: 'Today',
  noDue: 'No date',
  empty: 'Nothing is waiting now',
  emptyAdvice: 'When somebody sends something in or a date comes near, it appears here.',
  firstSteps: {
    title: (done, all) => `First steps: ${count(done, 'en')} of ${count(all, 'en')} done`,
    done: 'Done',
    open: 'To do',
    steps: {
      contact: 'Write where the office is and its phone',
      villages: 'Enter the villages',
      'two-admins': 'Name a second admin: roles are given by two signatures',
      'election-officer': 'Name an election officer',
      messages:
        'See that messages arrive: let a colleague register and confirm the code sent to their phone or e-mail',
      round: 'Prepare the first round and publish it',
    },
  },
}
