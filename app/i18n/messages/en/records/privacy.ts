import type { privacy as source } from '../../ky/records/privacy.ts'

/** What is kept, what for and how long. */
export const privacy: typeof source = {
  title: 'Privacy: what is kept',
  lead: 'This table is made from the same list by which the portal itself removes data: what it says is what happens.',
  person: 'About you',
  office: 'The work of the office’s staff',
  nobody: 'Data without names, or with the number of an account only',
  what: 'What',
  why: 'What for',
  howLong: 'How long',
  always: 'As long as the portal runs',
  untilClosed: 'Until you close the account',
  orClosed: 'At once when you close the account',
  own: 'Download or correct what is kept about you, or close your account',
  reads:
    'When somebody of the office opens the list of staff, an author’s phone, the names of those who brought a proposal on paper or the list of those invited to a hearing, the log keeps who did and when; what they saw is not in it.',
  cookies:
    'In your browser the portal remembers only your sign-in, that you signed in from here before, the language, the order of the list, the text of a proposal you are writing and, for a minute, what a form you sent has done. When you sign out the portal tells the browser to remove that text. Nothing goes to advertisers or statistics. Where a map’s pictures come from another site, that site sees your device’s address when you open the map.',
}
