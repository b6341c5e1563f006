import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** Reports of problems, as the office works on them. */
export const problemWork: Catalogue['problemWork'] = {
  title: 'Reports of problems',
  lead: 'Each report is answered by the standard of its service. What you write is seen at once by its sender and by everybody.',
  public: 'Public page',
  sender: 'Who sent it',
  senderNote: 'Only the ayil okmotu sees this; that you looked stands in the log.',
  unnamed: 'no name was said',
  byProgram: 'it came from a program (Open311)',
  exactly: 'As it was written',
  handle: 'What became of it?',
  state: 'State',
  text: 'Answer',
  textHint: 'Its sender and everybody reads it. Who, what, when.',
  whose: 'Who is responsible',
  whoseHint: 'For “not ours”: which organisation, and to whom it was passed on.',
  same: 'Number of the report that it repeats',
  sameHint: 'For “repeat”.',
  until: 'By which day it will be fixed',
  untilHint: 'Needed for “planned”; may be written for “in progress” too.',
  send: 'Publish',
  moderate: 'Hide the words',
  onlyReading: 'You can only read',
  still: (of) =>
    plural(of, 'en', {
      one: `After it was closed ${count(of, 'en')} person said “still so”.`,
      other: `After it was closed ${count(of, 'en')} people said “still so”.`,
    }),
  keys: {
    title: 'Keys of programs (Open311)',
    lead: 'With a key a program of somebody else can send reports of our residents. Reading needs no key.',
    address: 'Address',
    jurisdiction: 'jurisdiction_id (SOATE code)',
    name: 'Whose program it is',
    nameHint: 'The organisation or application, and how to reach it.',
    issue: 'Issue a key',
    issued: 'The key. Copy it now: it is not shown again',
    notAgain: 'The key was issued; it is shown once.',
    none: 'No key was issued yet',
    since: 'Issued',
    ended: 'Ended',
    end: 'End it',
  },
}
