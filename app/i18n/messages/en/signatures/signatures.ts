import type { Role } from '#app/domain/accounts/role.ts'

import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { count, dateTime, money, plural } from '#app/i18n/format.ts'
import type { signatures as source } from '../../ky/signatures/signatures.ts'
import { roleNames } from '../frame/permissions.ts'

/** Every act that needs two persons, as pages and the desk name it. */
export const actTitles: Record<ActName, string> = {
  'change-role': 'Giving or taking a role',
  'open-vote': 'Opening the vote',
  'extend-phase': 'Extending a phase',
  'decide-check': 'Decision of a check',
  'publish-result': 'Publishing the result',
}

/** A person with the office in which they acted; older records do not name it. */
export function inOffice(name: string, office?: Role | null): string {
  return office ? `${name} (${roleNames[office]})` : name
}

export const signatures: typeof source = {
  acts: actTitles,
  inOffice,
  lead: 'This needs two persons. As soon as you sign, it takes effect. Below is everything that you sign: nothing else will happen.',
  title: 'Second signature',
  what: 'What is asked',
  asked: 'Asked by',
  askedAt: 'When',
  reason: 'Reason',
  noReason: 'Not given',
  sign: 'Sign',
  own: 'You asked for this yourself: another person has to sign.',
  decline: 'Return it',
  declineTitle: 'Do you disagree?',
  declineReason: 'Why',
  waiting: 'Awaiting the second signature',
  signed: (name, office, at) => `Signed: ${inOffice(name, office)}, ${dateTime(at, 'en')}`,
  declined: (name, office, at) => `Returned: ${inOffice(name, office)}, ${dateTime(at, 'en')}`,
  state: 'State',
  ended: 'Ended: what was to be signed has changed',
  endedBy: (name, at) =>
    `Ended: what was to be signed has changed. Changed by ${name}, ${dateTime(at, 'en')}`,
  ring: 'Fingerprint: 64 rays in a circle, one for each sign',
  hash: 'Fingerprint of what is below (SHA-256)',
  hashAbout:
    'Whoever sees the same fingerprint sees the same thing. If a single sign is changed, the fingerprint is a different one altogether.',
  showText: 'The text that the fingerprint is of',
  after: 'After the signature',
  afterList: [
    'The act, the names and offices of both and the fingerprint are recorded as it is signed.',
    'If anything is changed before you sign, the act ends by itself, and it is recorded why.',
  ],
  about: 'What it is about',
  opens: 'Opens',
  closes: 'Closes',
  listed: (listed, total) =>
    `List: ${plural(listed, 'en', { one: '1 proposal', other: `${count(listed, 'en')} proposals` })}, ${money(total, 'en')} together`,
  money: 'Money and rules',
  dates: 'Dates that move',
  phase: 'Phase',
  was: 'Now',
  becomes: 'Will be',
  funded: 'Proposals that won',
  pot: 'Money',
  spent: 'Allotted',
  ballots: 'Ballots',
  counted: 'Counted',
  inputs: 'Fingerprint of what was counted',
  result: 'Fingerprint of the count',
  votes: 'Votes',
  proposal: 'Proposal',
  cost: 'Cost',
  village: 'Village',
  wholeAimak: 'Whole aimak',
  version: 'Text of the proposal',
  versionValue: (version) => `version ${version}`,
  cap: 'The most it may cost',
  noCap: 'No cap',
  roleGiven: 'Role that is given',
  roleTaken: 'Role that is taken',
  rolesBefore: 'Roles now',
  noRole: 'None',
  signers: (names) => `Can sign now: ${names}.`,
  signsFrom: (name, at) => `${name} can sign from ${dateTime(at, 'en')}.`,
  nobodySigns: 'Nobody in the municipality can sign this now',
  witness:
    'The platform’s admin can sign as a witness: ask them, giving the number of this act. They find it on their page of your municipality.',
  needsStaff:
    'Another member of staff with the office is needed: the admin gives the role, with a second signature.',
  number: 'Number of the act',
  hands: (asked, signed) => `Asked by ${asked}. Signed by ${signed}.`,
}
