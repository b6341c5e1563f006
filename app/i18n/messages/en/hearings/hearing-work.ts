import { count, plural } from '#app/i18n/format.ts'
import type { hearingWork as source } from '../../ky/hearings/hearing-work.ts'

const days = (number: number) =>
  plural(number, 'en', {
    one: `${count(number, 'en')} day`,
    other: `${count(number, 'en')} days`,
  })

export const hearingWork: typeof source = {
  title: 'Hearings',
  lead: 'Prepare a hearing and announce it in time. Until then the ayil okmotu alone sees it.',
  begin: 'New hearing',
  none: 'No hearings',
  noneAdvice: 'Prepare the first hearing.',
  edit: 'Change the notice',
  columns: { hearing: 'Hearing', on: 'Day', state: 'State', where: 'Where', days: 'Days left' },
  fields: {
    year: 'On the budget of which year',
    yearHint: 'Leave it empty for another matter. The newest version of that year is shown',
    otherMatter: 'Another matter',
    title: { ky: 'Title in Kyrgyz', ru: 'Title in Russian', en: 'Title' },
    titleHint: 'For example: Public hearing on the budget of 2027',
    about: {
      ky: 'The draft in short, in Kyrgyz',
      ru: 'The draft in short, in Russian',
      en: 'The draft in short',
    },
    aboutHint: 'What is put before the residents. Three to five lines',
    begins: 'Begins',
    ends: 'Ends',
    where: { ky: 'Where, in Kyrgyz', ru: 'Where, in Russian', en: 'Where' },
    whereHint: 'The house and the room. For example: Ak-Bulun house of culture, large hall',
    agenda: { ky: 'Agenda in Kyrgyz', ru: 'Agenda in Russian', en: 'Agenda' },
    agendaHint: 'One item a line, its time first: 14:00 Registration',
    reason: 'Why it is changed',
    reasonHint: 'The notice is published: everybody will see the reason',
  },
  save: 'Save',
  toPublic: 'The page for residents',
  announce: 'Announce',
  announceLead: (left, usual) =>
    `Announced today, the hearing is ${days(left)} away. The usual term here is ${days(usual)}; it is not a term by law.`,
  announceReason: 'Why it is announced late',
  announceReasonHint: 'Everybody will see the reason',
  callOff: 'Call the hearing off',
  callOffReason: 'Why it is called off',
  callOffHint: 'The page stays: everybody will see the reason',
  discard: 'Delete the hearing that was not announced',
  discardLead: 'Nobody has seen it yet. It cannot be brought back.',
  invitations: 'Invitations',
  invitationsLead:
    'Who is invited: one a line, name and office or village. The ayil okmotu alone sees the list; it is deleted 90 days after the hearing.',
  names: 'Invited',
  namesHint: 'For example: Asanova Ainura, head of Ken-Suu village',
  tooMany: 'At most 500 people',
  printInvitations: 'Print the list of invitations',
  paper: {
    title: (title) => `List of invitations: ${title}`,
    columns: {
      number: 'No.',
      name: 'Name, office or village',
      received: 'Invitation received: day, signature',
    },
    blank: 'To be filled in by hand:',
    signed: ['Handed out by', 'Secretary of the hearing'],
  },
}
