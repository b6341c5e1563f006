import { count, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../../ky/desk/desk.ts'

export const desk: typeof source = {
  title: 'Desk',
  today: (at) => `Today, ${shortDate(at, 'en')}`,
  office: 'Sections of the ayil okmotu',
  figures: {
    today: 'due today',
    overdue: 'overdue',
    second: 'awaiting a second signature',
    week: 'within seven days',
  },
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
