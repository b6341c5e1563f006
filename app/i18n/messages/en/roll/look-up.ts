import { count, numero } from '#app/i18n/format.ts'
import type { lookUp as askingSource, rollPage as source } from '../../ky/roll/look-up.ts'

export const rollPage: typeof source = {
  lead: 'Names stand on no page. This says how many people are on the roll, and its fingerprint; the printed roll bears the same one.',
  none: 'The roll is not approved yet. Two persons approve it before the vote is opened.',
  open: 'Until the vote is opened the roll can be replaced by the signatures of two persons.',
  fixed:
    'The vote is open: the roll is not replaced any more, and nobody is added to it. Only a disputed voter is set aside or let in again, by a decision of two persons.',
  byVillage: 'By village',
  village: 'Village',
  people: 'People',
  together: 'Together',
  setAside: 'Set aside',
  setAsideValue: (aside, decisions) =>
    `people: ${count(aside, 'en')}, decisions: ${count(decisions, 'en')}`,
}

export const lookUp: typeof askingSource = {
  title: 'Am I on the roll?',
  lead: 'Type the PIN from your passport or ID card. It is compared with the roll and kept nowhere. Nothing here tells who has voted.',
  pin: 'PIN',
  hint: '14 figures',
  ask: 'Look',
  until: (when) => `You can ask here until the vote closes: ${when}.`,
  over: 'The vote is closed: nothing can be asked here any more.',
  again: 'Look for another PIN',
  yes: 'You are on the roll',
  yesNext:
    'To vote online you need an account. If you have not shown your document yet, show it at the ayil okmotu once: it is then noted that the account is yours.',
  voted: 'Nothing here tells who has voted.',
  toVote: 'To the ballot',
  opens: (when) => `Voting begins: ${when}.`,
  no: 'This PIN is not on the roll',
  noYet: (opens) =>
    `The roll can be corrected only until the vote is opened. Come to the ayil okmotu with your document before ${opens}.`,
  noFixed: (closes) =>
    `The vote is open, so nobody is added to the roll any more. Ask at the ayil okmotu with your document why you are not on it, until ${closes}.`,
  mistyped: 'First compare the PIN with the document and type it once more.',
  where: 'Where to go',
  phone: 'Phone',
  bring: 'What to bring',
  document: 'passport or ID card',
  aside: 'You are on the roll, but set aside',
  asideNext: (number) =>
    `By decision ${numero(number, 'en')} you cannot vote for now. Ask for the reason at the ayil okmotu with your document.`,
}
