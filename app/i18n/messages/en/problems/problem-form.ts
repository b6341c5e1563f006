import { count, date, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import type { problemForm as words } from '../../ky/problems/problem-form.ts'

const n = (of: number) => count(of, 'en')
const days = (of: number) => plural(of, 'en', { one: `${n(of)} day`, other: `${n(of)} days` })
const workingDays = (of: number) =>
  plural(of, 'en', { one: `${n(of)} working day`, other: `${n(of)} working days` })

/** The words of writing a report, and of what its sender can do later. */
export const problemForm: Pick<Catalogue['problems'], keyof typeof words> = {
  steps: { what: 'What', where: 'Where', words: 'How', check: 'Check' },
  what: {
    title: 'Report a problem: what',
    heading: 'Which service has a problem?',
    lead: 'Three steps, 3 minutes. No account is needed: at the end a code comes to your phone.',
    about: (called) => `About this place: ${called}.`,
    danger: 'If a life is in danger, call 112 now.',
    dangerWhy:
      'A broken wire, a smell of gas, an open well: nobody answers here at once, and the time is counted in working days.',
    days: (of) => `answered within ${workingDays(of)}`,
    next: 'Go on: where',
    service: 'Service',
  },
  where: {
    title: 'Report a problem: where',
    heading: 'Where is it?',
    village: 'Village',
    anyVillage: 'I do not know, or between villages',
    landmark: 'Near what?',
    landmarkHint: 'Street, shop, school, bridge: so that somebody from here finds it.',
    private: 'It is about my home or yard',
    privateHint:
      'Then the exact place is not published: it is rounded to a grid of 100 metres, and the street is not shown.',
    next: 'Go on',
    back: 'Back',
    same: (of) =>
      plural(of, 'en', {
        one: `Is it this? There is ${n(of)} report like it`,
        other: `Is it one of these? There are ${n(of)} reports like it`,
      }),
    sameWhy:
      'If it is the same problem, follow it and do not write another: the news comes to you too, and the work is not begun twice.',
    far: (metres) => `${n(metres)} m away`,
    sameVillage: 'in the same village',
    follow: 'Yes, this one: follow it',
    other: 'No, another: go on',
  },
  words: {
    title: 'Report a problem: how',
    heading: 'What happened?',
    short: 'In short',
    shortHint: 'For example: “A pipe has burst”',
    long: 'In more words',
    longHint: 'When did it begin, whom does it bother? Do not name people.',
    photos: (most) => `Photos, up to ${n(most)}`,
    photosHint: 'Place and time are removed from the file. Take them so that no faces are seen.',
    taken: (name) => `${name} was taken: place and time removed`,
    drop: 'Remove the photos that were taken',
    next: 'Go on: check',
  },
  check: {
    title: 'Report a problem: check',
    heading: 'This is what everybody will see',
    change: 'change',
    what: 'What',
    where: 'Where',
    goesTo: 'Who gets it',
    due: 'Reply due',
    dueIs: (of, on) => `${workingDays(of)}: ${date(on, 'en')}`,
    published: 'What is published',
    everybody: 'Everybody sees',
    everybodySees: 'your words, photos, place, state',
    onlyOffice: 'Only the ayil okmotu sees',
    officeSeesPlace: 'the place as you described it',
    officeSees: 'your name, your phone',
    contact: 'Your phone or mail',
    contactHint:
      'A code comes there. It is not published; the ayil okmotu calls where it has a question.',
    name: 'Your name',
    named: 'Show my name on the report',
    namedHint: 'If you do not tick it, it says “a resident”. You can hide it later too.',
    code: 'Get a code and send',
    send: 'Send',
    kept: 'The draft is kept: until it is sent it stays for two days, then it is deleted.',
    followHeading: 'You follow this report',
    followLead: 'No new report is sent. When the state of this one changes, you are told.',
    followSend: 'Follow',
    followCode: 'Get a code and follow',
    unfollow: 'No, I send my own',
  },
  confirm: { title: 'Type the code', button: 'Send' },
  own: {
    title: 'My reports',
    followed: 'Reports I follow',
    none: 'You have not reported anything yet',
    yours: 'This is your report',
    notYours: 'This is somebody else’s report',
    keep: 'Without an account the address of this page is your only way back. It was sent to your phone or mail too.',
    reopen: 'Open again',
    reopenLead: (of) =>
      `Is the problem still there? For ${days(of)} after it was closed you can open it again.`,
    why: 'What is still wrong?',
    clean: 'Take personal details out',
    cleanLead: 'The earlier words leave the public page for good. The report and its state stay.',
    hideName: 'Do not show my name',
    hidePlace: 'Do not show the exact place',
    dropPhotos: 'Remove the photos',
    dropContact: 'Delete my phone or mail: no more news will come',
    save: 'Take out',
    followLead: 'When its state changes, you are told. Who follows is not published.',
    stillLead: 'If it was closed and the problem is still there, say so: it is looked at again.',
  },
  program: {
    group: 'Local services',
    description: (name, of) =>
      `${name}: a report of a problem. Answered within ${workingDays(of)}.`,
    notice: (due) => `It is answered or fixed by ${date(due, 'en')}.`,
    before: 'This report has come before.',
    village: 'Village',
    private: 'It is about a home or yard: the exact place is not published',
    yes: 'yes',
    no: 'no',
    hidden: 'The words were taken from the public page.',
  },
}
