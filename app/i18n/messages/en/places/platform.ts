import type { MunicipalityReasons } from '#app/domain/places/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, date } from '#app/i18n/format.ts'
import type { platform as source } from '../../ky/places/platform.ts'

export const platformReasons: ReasonTexts<MunicipalityReasons> = {
  'not-a-key': () =>
    'An address is written in small Latin letters, figures and hyphens and begins with a letter: ak-bulun',
  'key-taken': () => 'This address is taken. Choose another',
  'not-a-soate-of-aimak': () =>
    'The SOATE code of an ayil aimak or a city has 14 digits, begins with 417 and ends with 000: 41702205805000',
  'soate-not-within': ({ name }) => `This code is not within ${name}. Check the code or the raion`,
  'municipality-there': ({ name }) => `There is a municipality with this code: ${name}`,
  'is-suspended': () => 'The portal of this municipality is suspended already',
  'is-not-suspended': () => 'The portal of this municipality is not suspended',
  'demonstration-closed': () =>
    'This municipality is for demonstration, with passwords that everybody knows, and such municipalities are closed at this address. Whoever runs the portal can open them: ASHAR_DEMONSTRATION=yes.',
  'municipality-suspended': ({ since, reason }) =>
    `The portal of this municipality has been suspended since ${date(since, 'en')}; nothing is taken in now. Reason: ${reason}`,
}

export const platform: typeof source = {
  title: 'Running the portal',
  municipalities: 'Municipalities',
  municipality: 'Municipality',
  audit: 'Log',
  account: 'My page',
  lead: 'Municipalities join here. The admin of the platform judges no proposal, casts no vote and is shown no ballot. They invite the first admins, sign as a witness where there are too few staff, and can suspend a portal: everybody sees the reason.',
  none: 'No municipality yet',
  name: 'Name',
  key: 'Short address',
  keyHint: 'In small Latin letters, for example ak-bulun. It does not change later.',
  region: 'Raion and oblast',
  state: 'State',
  isOpen: 'open',
  isDemonstration: 'demonstration',
  suspendedSince: (day) => `Suspended since ${day}`,
  suspendedMeans:
    'Every page can be read, but no proposal and no vote is taken in now. Only signing in and changing one’s own password or phone works.',
  add: 'Add a municipality',
  addLead:
    'The municipality opens at once. Its admin fills in the address and phone of the office and the villages.',
  addButton: 'Add',
  where: 'Where it is',
  within: 'Raion or city',
  withinHint: 'For an ayil aimak its raion, for a city the city itself.',
  soateHint: '14 digits, for example 41702205805000. Leave it empty for a city of the oblast.',
  firstAdmin: 'Its first admin',
  firstAdminLead: 'A message invites them to set a password. Nobody else knows that password.',
  adminName: 'Name',
  adminContactHint: 'The message goes there. For example 0700 123 456',
  demonstration: 'A municipality for demonstration',
  demonstrationHint:
    'Each of its pages says so, and its messages are shown on a page instead of going to phones.',
  address: 'Page',
  admins: 'Admins',
  adminsReady: (all, ready) =>
    `${count(all, 'en')}, of whom ${count(ready, 'en')} have set a password`,
  change: 'Name and population',
  suspend: 'Suspend the portal',
  suspendLead:
    'Its pages can still be read, with the reason above them. No proposal and no vote is taken in; only signing in and changing one’s own password or phone works. Everybody sees the reason.',
  resume: 'Open the portal again',
  resumeLead: 'Everything works as before. The reason stays in the log.',
  reason: 'Reason',
  reasonHint: 'Write it for residents: what happened, until when, whom to ask.',
  invite: 'Invite an admin',
  inviteLead:
    'A municipality needs two admins: one asks, the other signs. While fewer than two can act, the platform invites them; afterwards they give roles themselves. Whoever is invited sets a password and the sign-in code, and can be one of a pair 7 days later. Those who are admins are told.',
  inviteButton: 'Invite',
  own: 'About the municipality',
  ownLead:
    'Turnout is measured against the population. Address and phone stand at the end of every page.',
  office: 'The office',
  officeKy: 'Name in Kyrgyz',
  officeRu: 'Name in Russian',
  officeEn: 'Name in English',
  phone: 'Phone',
  addressKy: 'Address in Kyrgyz',
  addressRu: 'Address in Russian',
  addressEn: 'Address in English',
}
