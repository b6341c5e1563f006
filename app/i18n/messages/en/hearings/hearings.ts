import { count, date, dateTime, plural } from '#app/i18n/format.ts'
import type { hearings as source } from '../../ky/hearings/hearings.ts'

const days = (number: number) =>
  plural(number, 'en', {
    one: `${count(number, 'en')} day`,
    other: `${count(number, 'en')} days`,
  })

export const hearings: typeof source = {
  stages: {
    draft: 'Not announced',
    announced: 'Announced',
    running: 'Being held now',
    held: 'Held',
    'called-off': 'Called off',
  },
  title: 'Public hearings',
  lead: 'The ayil okmotu puts the draft budget or another matter before the residents. Every resident may come, ask and propose.',
  coming: 'Hearings to come',
  noneComing: 'No new hearing is announced yet',
  noneComingAdvice: 'When one is set, you will read it here and on the notice board.',
  past: 'Hearings held',
  nonePast: 'No hearing has been held here',
  follow: 'Follow new notices (Atom)',
  notice: 'Notice',
  columns: {
    hearing: 'Hearing',
    on: 'Day',
    state: 'State',
    came: 'Came',
    women: 'Women',
    asked: 'Questions, proposals',
    inTime: 'Answered in time',
  },
  daysLeft: (left) => `${days(left)} left`,
  today: 'today',
  figures: { days: 'days left', begins: (day) => day, budget: 'expenditure discussed' },
  agenda: 'Agenda',
  agendaColumns: { time: 'Time', what: 'What and who' },
  about: 'What it is about',
  facts: {
    title: 'Where and when',
    when: 'When',
    where: 'Where',
    place: 'Place on the map',
    announced: 'Notice',
    moved: 'Change',
  },
  between: (day, from, to) => `${day}, ${from}–${to}`,
  announcedOn: (at, left) => `${date(at, 'en')}, ${days(left)} before the hearing`,
  shortNotice: (left, usual) =>
    `The hearing was announced ${days(left)} before, where ${days(usual)} are usual. Reason:`,
  movedBecause: (at, reason) => `${date(at, 'en')}: ${reason}`,
  movedFromTo: (from, to) => `Before: ${dateTime(from, 'en')}. Now: ${dateTime(to, 'en')}.`,
  calledOff: (reason) => `The hearing is called off. Reason: ${reason}`,
  calledOffTitle: 'This hearing is called off',
  because: 'Reason:',
  budgetOf: (title, version) => `${title}, ${version}`,
  toBudget: 'Read the whole draft',
  toLeaflet: 'In short, on 4 pages',
  newer: 'A newer version was published since.',
  toNewer: 'The newer version',
  papers: 'Papers and files',
  calendar: 'Add to a calendar (iCal)',
  print: 'Print the notice, A4',
  paper: {
    title: (title) => `Notice: ${title}`,
    lead: 'The ayil okmotu invites all residents of the ayil aimak to a public hearing.',
    right:
      'Every resident has the right to come, to ask and to propose. A question may be handed in to the ayil okmotu beforehand, in writing.',
    signed: 'Head of the ayil okmotu',
    phone: 'Phone',
    address: 'Address',
  },
}
