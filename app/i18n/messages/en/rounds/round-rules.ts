import type { Rule } from '#app/domain/permissions/rule.ts'
import { count, dateTime, ending, percent, plural } from '#app/i18n/format.ts'
import type { roundRules as source } from '../../ky/rounds/round-rules.ts'
import { phaseNames, roleNames } from '../frame/permissions.ts'
import { actionNames } from './action-names.ts'

const who: Record<Rule['who'][number], string> = {
  ...roleNames,
  author: 'author of the proposal',
  'first-author': 'author who sent the proposal',
  'co-author': 'co-author',
}

export const roundRules: typeof source = {
  action: actionNames,
  who,
  title: 'Rules',
  lead: 'By which rules this round is held, who may do what and when, and which dates have moved.',
  rules: 'Rules of the vote',
  threshold: 'Votes needed',
  thresholdValue: (votes) =>
    votes === 0
      ? 'None asked'
      : plural(votes, 'en', {
          one: 'A proposal needs at least 1 vote',
          other: `A proposal needs at least ${count(votes, 'en')} votes`,
        }),
  own: 'Contribution of residents',
  ownValue: (share) =>
    share === 0 ? 'None asked' : `At least ${percent(share, 'en')} of the cost`,
  ballot: 'Ballot',
  prices: 'Guide prices',
  pricesLead: 'These prices help to work out what a proposal costs.',
  what: 'What',
  unit: 'Unit',
  price: 'Price',
  fixed: 'Fixed rules and list',
  fixedSince: (at) =>
    `Rules and list fixed: ${dateTime(at, 'en')}. Since then nobody can change the rules or the list.`,
  notFixed:
    'The rules may still change. Before anybody can vote two persons fix rules and list, and their fingerprint is published here.',
  hash: 'Full fingerprint (SHA-256)',
  tieSeed:
    'Fingerprint of the number that decides ties (SHA-256). The number itself stays hidden until the vote is closed and is shown with the result',
  check:
    'Check it yourself: download the file below and compute its SHA-256; it gives exactly this fingerprint. If a single letter is changed, the fingerprint is a different one altogether.',
  checkTitles:
    'Titles stand in this text as SHA-256 fingerprints, each of “SALT|TITLE”. The titles and their salts are in this file:',
  titles: 'Download the titles',
  titleGone:
    'Where a title was withheld later its number stands in this text, so the text as it is shown has another fingerprint. The portal compares the fingerprint with the whole text that it keeps.',
  holds: 'The stored text agrees with the fingerprint.',
  broken: 'Attention: the stored text does not agree with the fingerprint. Tell the auditor.',
  text: 'Show the fixed text',
  download: 'Download the fixed text',
  matrix: 'Who may do what and when',
  matrixLead: 'The portal checks every action by exactly this table.',
  matrixShow: 'Open the table',
  matrixAction: 'Action',
  matrixWho: 'Who',
  matrixSecond: (who) => `Then another person signs: ${who}`,
  matrixSecondOfCheck: (who) =>
    `Then, where it is a rejection or the cost check is passed, another person signs: ${who}`,
  matrixWhen: 'When',
  always: 'In all phases',
  during: (names) => names.map((phase) => phaseNames[phase]).join(', '),
  untilOpening: 'until rules and list are fixed',
  afterOpening: 'once rules and list are fixed',
  nowPossible: 'possible now',
  extensions: 'Extensions',
  noExtensions: 'No phase was extended.',
  moved: (phase, from, to) =>
    `“${phaseNames[phase]}” was to end on ${ending(from, 'en')}; it now ends on ${ending(to, 'en')}.`,
  laterToo: 'All later dates moved by the same span.',
  reason: (reason) => `Reason: ${reason}`,
  decidedAt: (at) => `Decided: ${dateTime(at, 'en')}`,
}
