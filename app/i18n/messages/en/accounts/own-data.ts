import { count } from '#app/i18n/format.ts'
import type { ownData as source } from '../../ky/accounts/own-data.ts'
import { secrecy } from '../frame/secrecy.ts'

/** What is kept about whoever asks: to take out, to correct, to close. */
export const ownData: typeof source = {
  title: 'My data',
  lead: 'Here is what the portal keeps about you. Not in it are records that know you by a number or a fingerprint only: keys of forms you sent (for 7 days), counts of attempts to sign in, and the mark that you voted. What for and how long is told on the page about privacy.',
  privacy: 'What is kept and how long',
  file: 'Download everything as a file (JSON)',
  votes: 'What you voted for is not here: the portal does not keep it under your name.',
  none: 'Nothing',
  correct: 'Correct the name or the dates',
  entries: (many) => `Entries: ${count(many, 'en')}`,
  details: 'Correct',
  name: 'Your name',
  born: 'Date of birth',
  since: 'Since when have you lived in this aimak?',
  save: 'Save',
  contact: {
    title: 'Change phone or e-mail',
    phone: 'Phone',
    mail: 'E-mail',
    none: 'None',
    intro:
      'If you write a phone, it takes the place of the phone before; if an e-mail, of the e-mail before. A code goes to that new address, and until it is typed nothing changes.',
    label: 'New phone or e-mail',
    note: 'When it changes, the phone and the e-mail that stood before get a message, and you are signed out on other devices. Here you stay signed in.',
    button: 'Send the code',
    back: 'Do not change',
  },
  village: 'Change the village',
  close: 'Close the account',
  goes: 'Removed at once',
  stays: 'What stays',
  ballot: `The ballot and the mark stay too. ${secrecy}`,
  sure: 'A closed account cannot be opened again. You can register anew later.',
  password: 'Current password',
  button: 'Close the account for good',
  stay: 'Do not close',
}
