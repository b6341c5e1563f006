import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'

import { count, dateTime, money, numero, plural } from '#app/i18n/format.ts'
import type { signatures as source } from '../../ky/signatures/signatures.ts'
import { roleNames } from '../frame/permissions.ts'

/** A person with the office and the number of the account, which tells two of one name apart; older records lack them. */
export function inOffice(name: string, office?: Role | null, account?: string): string {
  const number = account && accountOf(account)?.number
  const facts = [...(office ? [roleNames[office]] : []), ...(number ? [numero(number, 'en')] : [])]
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name
}

export const signatures: typeof source = {
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
  decline: 'Decline',
  declineTitle: 'Do you disagree?',
  declineReason: 'Why',
  takeBackTitle: 'Take your request back?',
  takeBack: 'Take it back',
  takenBack: (at) => `Taken back by whoever asked: ${dateTime(at, 'en')}`,
  closedFor: 'Why it was returned',
  waiting: 'Awaiting the second signature',
  signed: (name, office, at, account) =>
    `Signed: ${inOffice(name, office, account)}, ${dateTime(at, 'en')}`,
  declined: (name, office, at, account) =>
    `Declined: ${inOffice(name, office, account)}, ${dateTime(at, 'en')}`,
  state: 'State',
  ended: 'Ended: what was to be signed has changed',
  endedBy: (name, at, account) =>
    `Ended: what was to be signed has changed. Changed by ${inOffice(name, null, account)}, ${dateTime(at, 'en')}`,
  changedTo: 'What was changed',
  asAsked: 'As it was asked',
  afterChange: 'After the change',
  ring: 'Fingerprint: 64 rays in a circle, one for each character',
  hash: 'Fingerprint of what is below (SHA-256)',
  hashAbout:
    'Whoever sees the same fingerprint sees the same thing. If a single character is changed, the fingerprint is a different one altogether.',
  showText: 'The text whose fingerprint this is',
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
  spent: 'Allocated',
  ballots: 'Ballots',
  counted: 'Counted',
  inputs: 'Fingerprint of what was counted',
  result: 'Fingerprint of the count',
  votes: 'Votes',
  proposal: 'Proposal',
  cost: 'Cost',
  village: 'Village',
  wholeAimak: 'The whole aimak',
  version: 'Text of the proposal',
  versionValue: (version) => `version ${version}`,
  cap: 'The most it may cost',
  noCap: 'No cap',
  signers: (names) => `Can sign now: ${names}.`,
  signsFrom: (name, at) => `${name} can sign from ${dateTime(at, 'en')}.`,
  nobodySigns: 'Nobody in the municipality can sign this now',
  witness:
    'The platform’s admin can sign as a witness: ask them, giving the number of this act. They find it on their page of your municipality.',
  needsStaff:
    'Another member of staff with the office is needed: the admin gives the role, with a second signature.',
  number: 'Number of the act',
  many: {
    title: 'Decisions that wait for your signature',
    lead: 'Each decision is shown whole below. Tick those that you have read and sign once: each takes effect by itself.',
    contents: 'The acts on this page',
    tick: (act) => `I have read act ${act} and sign it`,
    which: 'Decisions to sign',
    button: 'Sign the ticked ones',
    alone: 'These are signed on their own page',
    signedToday: 'Signed by you today',
    leftUnsigned: 'Left unsigned',
    empty: 'Nothing waits for your signature now',
    emptyHint: 'You cannot sign your own decision, nor your own proposal: another person does.',
    waiting: (acts) => `Waiting for your signature: ${count(acts, 'en')}. Read and sign`,
  },
  hands: (asked, signed) => `Asked by ${asked}. Signed by ${signed}.`,
}
