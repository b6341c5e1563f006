import { count } from '#app/i18n/format.ts'
import type { accounts as source } from '../../ky/accounts/accounts.ts'

export const accounts: typeof source = {
  contact: 'Phone or e-mail',
  contactHint: 'For example 0700 123 456',
  password: 'Password',
  passwordHint: 'At least 8 characters. A few words in a row are easy to remember.',
  newPassword: 'New password',
  code: 'Code',
  codeHint: 'The 6-digit code from the message',
  signIn: {
    title: 'Sign in',
    /** Why somebody was led here. */
    errands: {
      vote: 'Sign in to vote: the ballot opens next.',
      remark: 'Sign in to write a remark: the form of that line opens next.',
      follow: 'Sign in to follow: messages come to your phone or mail.',
      ask: 'Sign in to send a question or a proposal to the hearing: its form opens next.',
      propose: 'Sign in to write a proposal: its form opens next.',
      page: 'This page opens only to those who are signed in: you see it next.',
      office: 'This page is for staff: it opens once you are signed in.',
    },
    button: 'Sign in',
    forgotten: 'Forgot your password?',
    lost: 'Lost your phone or e-mail?',
    lostHow:
      'If you know your password, sign in with the old phone or e-mail and change it in your account. If you have forgotten it, ask for a code to the one that is left. If none is left, come to the ayil okmotu with a document: two members of staff replace the contact, no sooner than three days later and not while a vote or its count is under way.',
    newHere: 'Are you new here?',
    register: 'Register',
  },
  register: {
    title: 'Register',
    intro:
      'This takes about two minutes. Once registered you can make proposals and vote. We will send a code to your phone or e-mail.',
    name: 'Your name',
    nameHint: 'As in your passport: surname and first name',
    contactHint: 'The code will come here. For example 0700 123 456',
    born: 'Date of birth',
    bornHint: (min) =>
      `The portal checks nothing but your age with it. You can register from the age of ${count(min, 'en')}.`,
    village: 'Which village do you live in?',
    since: 'Since when have you lived in this ayil aimak?',
    sinceHint: 'If you do not remember exactly, write about when.',
    privacy: 'Other residents do not see your phone, e-mail or date of birth.',
    button: 'Register',
    already: 'I have an account, sign in',
  },
  confirm: {
    title: 'Type the code from the message',
    sentTo: (contact) => `Code sent to: ${contact}. It works for 10 minutes.`,
    button: 'Confirm',
    again: 'The code did not come, send a new one',
    sentAgain: 'A new code has been sent. The earlier one no longer works.',
    anew: 'Start again',
    demonstration:
      'This portal is a demonstration: messages go neither to a phone nor to a mailbox, you can read them here.',
    outbox: 'See the messages',
  },
  forgotten: {
    title: 'A new password',
    intro: 'Write your phone or e-mail. We will send a code there.',
    button: 'Send the code',
    back: 'Back to sign-in',
  },
  reset: {
    title: 'Choose a new password',
    button: 'Save and sign in',
    note: 'You will be signed out on all other devices.',
  },
  page: {
    title: 'My page',
    village: 'My village',
    noVillage: 'Not given',
    roles: 'My roles',
    votes: 'My votes',
    data: 'My data',
    sessions: 'My devices',
    password: 'Change password',
    secondFactor: 'Sign-in code (for staff)',
    office: 'Desk of the ayil okmotu',
    signOut: 'Sign out',
  },
  village: {
    title: 'Which village do you live in?',
    intro: (name) =>
      `The village ${name} was divided or abolished. Say once which one you live in now: your proposals will count for it.`,
    label: 'My village now',
    button: 'Save',
    later: 'Later',
    ended: (name) => `The village ${name} was divided or abolished.`,
    now: (name) => `Written now: ${name}.`,
    effect:
      'Money set aside for a village is decided by those who live there. In votes that open later you choose among the projects of the new village and those of the whole aimak. Proposals you sent keep the village of that time, and a vote you cast stays as it was.',
    back: 'Do not change',
    choose: 'Choose my village',
  },
  sessions: {
    title: 'My devices',
    intro: 'If you do not know a device, sign it out and change your password.',
    device: 'Device',
    started: 'Signed in',
    lastUsed: 'Last used',
    action: 'Sign out',
    this: 'This device',
    end: 'Sign out',
    endNamed: (device) => `Sign out this device: ${device}`,
    endOthers: 'Sign out all other devices',
    ended: (sessions) =>
      sessions === 0
        ? 'That device was signed out before.'
        : 'Signed out. That device has to sign in again.',
    unknownDevice: 'Unknown device',
  },
  change: {
    title: 'Change password',
    current: 'Current password',
    button: 'Save',
    note: 'You will be signed out on other devices. Here you stay signed in.',
  },
  signOut: {
    title: 'Sign out',
    question: 'Sign out on this device? Your proposals are kept.',
    button: 'Sign out',
    stay: 'Stay',
  },
}
