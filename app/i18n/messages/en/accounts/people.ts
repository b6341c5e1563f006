import { count } from '#app/i18n/format.ts'
import type { outbox as outboxSource, people as peopleSource } from '../../ky/accounts/people.ts'

export const people: typeof peopleSource = {
  replacing: {
    title: 'Replace a lost phone or e-mail',
    lead: 'Somebody who has lost both the phone and the e-mail of their account comes with a document. You write the request down; it takes effect only when a second member of staff signs, no sooner than three days later.',
    rules: [
      'Whoever knows the password does not need this: they sign in with the old phone or e-mail and change it themselves.',
      'While a vote or its count is under way nothing is replaced.',
      'The old phone and e-mail are written to at once: their owner has three days to object. After the signature they are no longer in the account.',
    ],
    lost: 'Phone or e-mail of the account',
    lostHint:
      'The lost one, whole. If it is not known, leave it empty: the account is found by the PIN noted for it',
    born: 'Date of birth on the document',
    pin: 'PIN on the document',
    pinHint:
      'It is not kept: it only tells whether the PIN of somebody else was noted for the account',
    login: 'New phone or e-mail',
    loginHint: 'Only this one will be left',
    seen: 'I have seen the document, and the account is of the person who showed it',
    button: 'Write down and ask for the second signature',
  },
  title: 'Staff and roles',
  intro: 'Who opens this page, and when, is written to the log.',
  name: 'Name',
  contact: 'Contact',
  roles: 'Roles',
  unconfirmed: 'no password yet',
  none: 'No staff yet',
  noneHint: 'You can add them below.',
  search: 'Find a registered person',
  searchHint: 'Write the whole phone number or e-mail',
  searchButton: 'Find',
  grant: 'Give another role',
  role: 'Role',
  roleWaits:
    'A request to give or take a role waits for its second signature. Until then no other can be asked for',
  ownRoles: 'You cannot change your own roles: another admin asks for that.',
  grantButton: 'Give',
  revoke: (role) => `Take back: ${role}`,
  revokeFrom: (name) => `From: ${name}`,
  add: 'Add a member of staff',
  addHint:
    'For somebody who has not registered. They get a message that asks them to choose a password.',
  addButton: 'Add',
  noSms: (waiting) =>
    `Sending SMS is not set up, so nobody can register by phone. Messages waiting: ${count(waiting, 'en')}. Tell whoever runs the portal.`,
  noMail: (waiting) =>
    `Sending e-mail is not set up, so nobody can register by e-mail. Messages waiting: ${count(waiting, 'en')}. Tell whoever runs the portal.`,
  codesUsedUp: (most) =>
    `So many codes were asked for today (${count(most, 'en')}) that no more are sent to phones until tomorrow. Somebody may be asking for them by a program: tell whoever runs the portal.`,
  failed: (failed) =>
    `Messages that did not arrive: ${count(failed, 'en')}. Tell whoever runs the portal.`,
}

export const outbox: typeof outboxSource = {
  title: 'Messages sent',
  intro:
    'This ayil aimak is for demonstration only. On a real portal these messages go to a phone or mailbox, and nobody else sees them.',
  empty: 'No messages yet',
  register: 'Register',
  emptyHint: 'Try to register: the code will come here.',
  to: (contact) => `To: ${contact}`,
}
