import { instantOf } from '#app/domain/calendar/day.ts'
import type { OldEnough, RollChanges } from '#app/domain/roll/roll.ts'
import { count, date } from '#app/i18n/format.ts'
import type { roll as source } from '../../ky/roll/roll.ts'
import { lookUp, rollPage } from './look-up.ts'
import { setAside } from './set-aside.ts'

/** The roll of voters, and what a vote without one is called. */
export const roll: typeof source = {
  title: 'Roll of voters',
  lead: 'The vote of a binding round opens only with a roll that two persons have approved. Names and PINs are not kept, only keyed fingerprints.',
  none: 'No round is binding.',
  state: 'State',
  states: { none: 'None yet', waiting: 'Waits for the second signature', approved: 'Approved' },
  size: 'People on the roll',
  hash: 'Fingerprint of the roll (SHA-256)',
  who: 'Who was taken in',
  whoValue: ({ minAge, on }: OldEnough) =>
    `from the age of ${count(minAge, 'en')} on ${date(instantOf(on), 'en')}`,
  changes: 'Against the former roll',
  changesValue: ({ added, gone, moved }: RollChanges) =>
    `${count(added, 'en')} more, ${count(gone, 'en')} no longer there, ${count(moved, 'en')} in another village`,
  noFormer: 'there was none',
  takeIn: 'Take in a roll from a file',
  standing: { binding: 'Binding vote', poll: 'Opinion poll' },
  standingLabel: 'What the vote is',
  about: {
    binding: 'Only people on the roll vote, each once.',
    poll: 'There is no roll of voters: one person with several phones could take part several times. It binds nobody.',
  },
  rollOf: (size, short) => `${count(size, 'en')} people, fingerprint ${short}`,
  notYet: 'not approved yet',
  field: {
    label: 'The vote is binding',
    hint: 'It opens only with a roll of voters. Without the tick the round is called an opinion poll.',
  },
  page: rollPage,
  lookUp,
  setAside,
  print: {
    title: 'Roll of voters',
    lead: 'Print it before you confirm: afterwards nobody can read the names any more.',
    of: (village) => `Village: ${village}`,
    hash: (hash) => `Fingerprint of the whole roll (SHA-256): ${hash}`,
    number: 'No.',
    name: 'Full name',
    born: 'Date of birth',
    signed: 'Signature',
    none: 'The file has nobody there.',
    commission: 'Chair of the commission',
  },
  identify: {
    link: 'Note whose account it is',
    title: 'Whose account it is',
    lead: 'The resident shows a passport or ID card. The PIN is not kept: only a keyed fingerprint, and one PIN is noted for one account only.',
    contact: 'Phone or e-mail of the account',
    born: 'Date of birth on the document',
    pin: 'PIN on the document',
    seen: 'I have seen the document, and the account is of the person who showed it',
    save: 'Save',
  },
}
