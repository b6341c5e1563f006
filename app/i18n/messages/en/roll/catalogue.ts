import { instantOf } from '#app/domain/calendar/day.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { rollAuditActions, rollLists, rollRetention } from '#app/domain/roll/manifest.ts'
import type { RollReasons } from '#app/domain/roll/reasons.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { rollImports } from './imports.ts'
import { roll } from './roll.ts'
import { rollWork } from './work.ts'

const rollAudit: Record<keyof typeof rollAuditActions, string> = {
  'roll-taken': 'Took in a roll of voters from a file and asked for the second signature',
  'approve-roll': 'Approved the roll of voters',
  'set-aside-voter': 'Decided about a disputed voter on the roll',
  'resident-identified': 'Saw a resident’s document and noted whose account it is',
  'roll-read': 'Read names on a roll of voters',
}

const rollRetentionWords: RetentionWordsOf<typeof rollRetention> = {
  rolls: {
    what: 'Of each roll of voters: how many people, by village, its fingerprint',
    why: 'So that the roll of a vote can be compared with the one that was published',
  },
  'roll-parts': {
    what: 'Who may vote in a binding round: keyed fingerprints that name nobody, and the village',
    why: 'So that whoever is on the roll votes, and once',
  },
  'roll-decisions': {
    what: 'Decisions about disputed voters: number, keyed fingerprint, reason',
    why: 'So that it is known why somebody could not vote',
  },
  identities: {
    what: 'Which account is whose: a keyed fingerprint of the PIN on the document that was shown, who saw it and when; never the PIN',
    why: 'So that one person is one voter',
  },
}

const rollReasons: ReasonTexts<RollReasons> = {
  'pin-rounded': () => 'The spreadsheet has rounded this number: store the column as text',
  'pin-no-figures': () => 'A PIN consists of figures only',
  'pin-length': ({ found, wanted }) =>
    `A PIN has ${count(wanted, 'en')} figures, here there are ${count(found, 'en')}`,
  'pin-missing-alike': ({ row }) =>
    `There is no PIN. Name and date of birth are those of row ${count(row, 'en')}: see whether it is one person`,
  'pin-twice': ({ row }) => `The same PIN stands in row ${count(row, 'en')}`,
  'roll-too-young': ({ min, on }) =>
    `Younger than ${count(min, 'en')} on ${date(instantOf(on), 'en')}: not entitled by the rules of the round`,
  'roll-born-odd': ({ found }) => `Nobody who votes was born on ${date(instantOf(found), 'en')}`,
  'roll-no-village': ({ found }) => `There is no village “${found}” in the register`,
  'roll-choose-round': () =>
    'Choose for which round: it has to be binding, and its vote not opened yet',
  'roll-waits-already': () =>
    'A roll of this round waits for its second signature: have it signed or returned first',
  'roll-not-waiting': () => 'This roll waits for no signature any more',
  'roll-missing': () =>
    'This round is binding: its vote opens only once two persons have approved the roll of voters',
  'roll-of-other-age': ({ min, on }) =>
    `The roll is of people from the age of ${count(min, 'en')} on ${date(instantOf(on), 'en')}, and the rules say otherwise now: take in a roll by these rules`,
  'round-is-a-poll': () => 'This round is an opinion poll, which has no roll',
  'pin-not-shown': () =>
    'In this vote only people on the roll vote. Show your passport or ID card at the ayil okmotu once: it is then known that this account is yours',
  'not-on-the-roll': () =>
    'You are not on the roll of this vote. If that is wrong, tell the ayil okmotu',
  'voter-set-aside': ({ number, why }) =>
    `You are on the roll, but set aside by decision ${numero(number, 'en')}. The reason: “${why}”. Turn to the ayil okmotu with your document`,
  'pin-not-on-roll': () => 'This PIN is not on the roll of the round',
  'set-aside-already': () => 'This person is set aside already',
  'not-set-aside': () => 'This person is not set aside',
  'roll-not-yet': () => 'The roll of this round is not approved yet: ask once it is',
  'look-up-over': () => 'The vote is closed: nothing can be asked here any more',
  'roll-of-another-village': () =>
    'On the roll of this vote you live in another village than your account says. Correct the account, or tell the ayil okmotu if the roll is wrong',
  'document-seen-before': () =>
    'The document of this account was seen before: nothing more has to be done',
  'no-such-resident': () =>
    'There is no account with this phone or mail, or it is not confirmed yet',
  'born-otherwise': () =>
    'The account says another date of birth: the person corrects it on their page first',
  'another-pin-already': () =>
    'For this account another PIN was shown before: it is not changed. The person opens another account',
  'pin-of-another-account': () =>
    'This PIN is noted for another account, and it is not noted for two. The person signs in to that account; if they cannot, begin with the page “Replace a lost phone or e-mail”',
  'document-not-seen': () => 'Tick that you have seen the document',
}

const rollSigned: ActWordsOf<typeof rollLists.signed> = {
  'approve-roll': {
    title: 'Approving the roll of voters',
    facts: ({ size, hash, of, villages, changes }) => [
      { label: roll.size, value: count(size, 'en') },
      ...villages.map(({ name, people }) => ({
        label: inLanguage(name, 'en'),
        value: count(people, 'en'),
      })),
      { label: roll.who, value: roll.whoValue(of) },
      { label: roll.changes, value: changes ? roll.changesValue(changes) : roll.noFormer },
      { label: roll.hash, value: hash },
    ],
  },
  'set-aside-voter': {
    title: 'Decision about a disputed voter',
    facts: ({ number, way, short, village, why }) => [
      { label: roll.setAside.number, value: numero(number, 'en') },
      { label: roll.setAside.way, value: roll.setAside.ways[way] },
      { label: roll.setAside.row, value: short },
      { label: roll.setAside.compare.how, value: roll.setAside.compare.howValue },
      {
        label: roll.page.village,
        value: village ? inLanguage(village, 'en') : rollReasons['pin-not-on-roll']({}),
      },
      { label: roll.setAside.reason, value: why },
    ],
  },
}

export const rollCatalogue = {
  texts: { roll },
  reasons: rollReasons,
  audit: rollAudit,
  imports: rollImports,
  work: rollWork,
  sections: { roll: 'Roll of voters' },
  retention: rollRetentionWords,
  signed: rollSigned,
}
