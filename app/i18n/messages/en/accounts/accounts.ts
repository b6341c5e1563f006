import type { AccountReasons } from '#app/domain/accounts/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import type { accounts as source } from '../../ky/accounts/accounts.ts'
import { roleNames } from '../frame/permissions.ts'

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

export const accountReasons: ReasonTexts<AccountReasons> = {
  'sign-in-wrong': () => 'The phone, e-mail or password does not match. Check and type it again',
  'form-of-another': () =>
    'This page was opened while another person was signed in, and now you are. Nothing was done, and what was written is not shown: open the page again and fill the form in as yourself',
  'too-many-tries': ({ minutes }) =>
    plural(minutes, 'en', {
      one: 'Too many tries. Try again in a minute',
      other: `Too many tries. Try again in ${count(minutes, 'en')} minutes`,
    }),
  'too-many-codes': ({ minutes }) => {
    const sooner =
      'If you need it sooner, ask for it on a phone or computer on which you signed in before. The ayil okmotu also takes proposals and remarks on paper'
    return plural(minutes, 'en', {
      one: `Too many codes were asked for. Try again in a minute. ${sooner}`,
      other: `Too many codes were asked for. Try again in ${count(minutes, 'en')} minutes. ${sooner}`,
    })
  },
  'too-many-codes-today': () =>
    'Too many codes were sent to phones here today; they are sent again from tomorrow on. If you need one sooner, write an e-mail address instead of the phone, ask on a phone or computer on which you signed in before. The ayil okmotu also takes proposals and remarks on paper',
  'not-a-phone-or-mail': () => 'Write your phone number or e-mail, for example 0700 123 456',
  'phone-of-elsewhere': () =>
    'This is not a number of Kyrgyzstan. Codes go to numbers with +996 only, for example 0700 123 456. Write such a number, or your e-mail',
  'mail-in-two-alphabets': () =>
    'There is a Cyrillic letter in this e-mail address, perhaps а, е, о, с or х. Type the address in Latin letters',
  'password-too-short': ({ min }) => `Use a password of at least ${count(min, 'en')} characters`,
  'password-too-common': () => 'This password is easy to guess. Think of another',
  'password-wrong': () => 'The current password does not match. Type it again',
  'code-wrong': () => 'The code does not match. Check the message and type it again',
  'code-expired': () => 'This code no longer works. Ask for a new one',
  'authenticator-wrong': () => 'The code does not match. Type the one that the app shows now',
  'authenticator-used': () => 'This code has been used. Wait until the app shows a new one',
  'second-factor-changed': () => 'The sign-in code was set up elsewhere meanwhile. Reload the page',
  'no-second-factor': () => 'No sign-in code is set up here',
  'not-your-own-second-factor': () => 'You cannot reset your own sign-in code. Ask another admin',
  'village-stands': () => 'Your village stands as before; there is nothing to choose',
  'village-during-vote': () =>
    'A vote is open or being counted. You can change the village after the result is published: otherwise one person would decide in one vote on the money of two villages',
  'under-age-to-register': ({ min }) => `You can register from the age of ${count(min, 'en')}`,
  'not-a-birth-date': () => 'Check the date of birth',
  'day-not-yet': () => 'This day has not come yet. Check the date',
  'since-before-birth': () => 'This date is before the date of birth. Check it',
  'already-registered': () => 'There is an account with this phone or e-mail already',
  'no-sms-here': () => 'SMS are not sent here yet. Write your e-mail',
  'no-mail-here': () => 'E-mails are not sent here yet. Write your phone number',
  'contact-stands': () => 'Your account has this phone or e-mail already. Write another',
  'contact-of-office': () =>
    'This person holds an office: their contact is not replaced here. An admin takes the role first',
  'contact-during-vote': () =>
    'A vote or its count is under way. It can be replaced once the result is published',
  'no-account-of-pin': () => 'This PIN is noted for no account: write the lost phone or e-mail',
  'pin-not-the-accounts': () =>
    'The PIN of somebody else is noted for this account: its contact is not replaced',
  'no-such-account': () => 'There is no such account',
  'nobody-by-that-contact': () => 'Nobody is registered with this phone or e-mail',
  'not-your-own-roles': () => 'You cannot change your own roles. Ask another admin',
  'has-this-role': ({ role }) => `This person has the role already: ${roleNames[role]}`,
  'name-of-office': () =>
    'While you hold a role your name cannot be changed, because it stands under signed decisions. An admin takes the role back with a second signature, you correct the name, and the role is given again',
  'roles-first': () =>
    'You hold a role: an admin takes it back first, then you can close the account',
  'vote-under-way': () =>
    'A vote is open or being counted. You can close after the result is published: otherwise somebody could register again and vote a second time',
  'has-not-this-role': ({ role }) => `This person does not have the role: ${roleNames[role]}`,
}
