import { legalYes } from '#tests/http/evaluation/office.ts'
import { answers } from '#tests/support/proposal-context.ts'
import { everybody, platform, residents, signedIn, staff } from './askers.ts'
import type { FormRow } from './form-row.ts'

const home = '/:language/:place'
const country = '/:language/platform'
const municipality = `${country}/municipalities/:municipality`
const own = `${home}/account/proposals`
const check = `${home}/office/checks/:number`
const round = `${home}/office/rounds/:round`
const reason = 'Токтомдун 4-пункту боюнча'
const anAmount = { planned: '100 000', spent: '0', responsible: 'Эрлан Садыков' }
const paper = { round: '1', citizen: 'Асан Үсөнов', phone: '0555 102030', village: '1' }
const people = `${home}/office/people`
const territory = `${home}/office/territory`

/** Who may send which form. A form whose address is not here fails the test. */
export const forms: readonly FormRow[] = [
  // One's own account; the last three are about whoever sends them
  { act: 'sign in', to: `${home}/account/sign-in`, who: everybody },
  { act: 'register', to: `${home}/account/register`, who: everybody },
  { act: 'confirm', to: `${home}/account/confirm/:token`, who: everybody },
  { act: 'ask for a new password', to: `${home}/account/forgotten`, who: everybody },
  { act: 'set it', to: `${home}/account/new-password/:token`, who: everybody },
  { act: 'sign out', to: `${home}/account/sign-out`, who: everybody },
  { act: 'change the password', to: `${home}/account/password`, who: signedIn },
  {
    act: 'give the second factor',
    to: `${home}/account/second-factor`,
    fields: { code: '123456' },
    who: staff,
  },
  { act: 'choose the village', to: `${home}/account/village`, who: residents },
  { act: 'end other sessions', to: `${home}/account/sessions`, who: signedIn },

  // Proposals
  { act: 'begin a proposal', to: `${home}/account/propose/:round`, who: residents },
  {
    act: 'write in a draft',
    to: `${home}/account/drafts/:draft/:step`,
    fields: answers('what'),
    who: ['author'],
  },
  { act: 'send a draft', to: `${home}/account/drafts/:draft/check`, who: ['author'] },
  { act: 'change it', to: own, fields: { act: 'change', number: ':number' }, who: ['author'] },
  {
    act: 'invite a co-author',
    to: own,
    fields: { act: 'invite', number: ':number', contact: '0700 999999' },
    who: ['author'],
  },
  {
    act: 'join as co-author',
    to: own,
    fields: { act: 'join', number: ':number' },
    who: residents,
  },
  { act: 'take it back', to: `${own}/:number/withdraw`, who: ['author'] },
  {
    act: 'leave as co-author',
    to: `${own}/:number/leave`,
    where: { number: 'joined' },
    who: ['author'],
  },
  {
    act: 'report it',
    to: `${own}/:number/report`,
    fields: { ground: 'insult', text: reason },
    who: residents,
  },
  {
    act: 'appeal',
    to: `${own}/:number/appeal`,
    where: { number: 'rejected' },
    fields: { text: reason },
    who: ['author'],
  },
  {
    act: 'take in a paper',
    to: `${home}/office/proposals/new`,
    fields: { ...paper, on: ':today' },
    who: ['clerk'],
  },

  // Voting
  {
    act: 'vote',
    to: `${home}/account/vote/:round`,
    where: { round: 'voting' },
    fields: { rules: ':hash', choice: ':ballot' },
    who: residents,
  },

  // Checking
  {
    act: 'give a check out',
    to: `${check}/assign`,
    fields: { account: 'ak-bulun:1', due: ':today' },
    who: ['clerk', 'evaluator'],
  },
  {
    act: 'judge',
    to: `${check}/judge`,
    fields: { ...legalYes, step: 'legal', version: '1' },
    who: ['evaluator'],
  },
  {
    act: 'link what excludes another',
    to: `${check}/exclusions`,
    fields: { act: 'link', other: ':number', reason },
    who: ['evaluator'],
  },
  {
    act: 'decide an appeal',
    to: `${home}/office/appeals/:number`,
    where: { number: 'appealed' },
    fields: { outcome: 'dismissed', reason },
    who: ['clerk', 'evaluator'],
  },
  {
    act: 'moderate',
    to: `${home}/office/reports/:number`,
    fields: { kind: 'hide', reason },
    who: ['clerk'],
  },

  // The round
  {
    act: 'create a round',
    to: `${home}/office/rounds/new`,
    who: ['election-officer', 'admin'],
  },
  { act: 'change a round', to: `${round}/edit`, who: ['election-officer', 'admin'] },
  {
    act: 'publish the list',
    to: `${round}/publish`,
    where: { round: 'published' },
    who: ['election-officer'],
  },
  {
    act: 'ask for the opening',
    to: `${round}/open`,
    where: { round: 'published' },
    who: ['election-officer'],
  },
  {
    act: 'extend a phase',
    to: `${round}/extend`,
    fields: { phase: 'ideas', until: ':later', later: 'yes', step: 'ask', reason },
    who: ['election-officer', 'admin'],
  },
  ...['count', 'ask', 'destroy'].map(
    (step): FormRow => ({
      act: `${step} the votes, the publication, the key`,
      to: `${round}/count`,
      where: { round: 'counting' },
      fields: { step },
      who: ['election-officer'],
    }),
  ),
  {
    act: 'sign an act',
    to: `${home}/office/acts/:act`,
    fields: { step: 'sign' },
    who: ['election-officer', 'admin'],
  },
  {
    act: 'decline an act',
    to: `${home}/office/acts/:act`,
    fields: { step: 'decline', reason },
    who: ['election-officer', 'admin'],
  },

  // Delivery and people
  {
    act: 'write how a project stands',
    to: `${home}/office/deliveries/:proposal`,
    where: { proposal: 'funded' },
    fields: anAmount,
    who: ['clerk', 'budget-officer'],
  },
  { act: 'find somebody', to: people, fields: { login: '0700 999999' }, who: ['admin'] },
  {
    act: 'add a colleague',
    to: `${people}/new`,
    fields: { name: 'Асан Үсөнов', login: '0700 999999', role: 'clerk' },
    who: ['admin'],
  },
  ...['', '?do=revoke'].map(
    (query): FormRow => ({
      act: query ? 'take a role' : 'give a role',
      to: `${people}/:account${query}`,
      fields: { role: 'monitor' },
      who: ['admin'],
    }),
  ),

  // The platform
  { act: 'sign in to the platform', to: `${country}/account/sign-in`, who: everybody },
  { act: 'ask there for a new password', to: `${country}/account/forgotten`, who: everybody },
  { act: 'set it there', to: `${country}/account/new-password/:token`, who: everybody },
  { act: 'sign out there', to: `${country}/account/sign-out`, who: everybody },
  { act: 'change the password there', to: `${country}/account/password`, who: platform },
  {
    act: 'give the second factor there',
    to: `${country}/account/second-factor`,
    fields: { code: '123456' },
    who: platform,
  },
  { act: 'end other sessions there', to: `${country}/account/sessions`, who: platform },
  { act: 'add a municipality', to: `${country}/municipalities/new`, who: platform },
  { act: 'change a municipality', to: municipality, who: platform },
  {
    act: 'witness an act',
    to: `${municipality}/acts/:act`,
    where: { municipality: 'here' },
    fields: { step: 'sign' },
    who: platform,
  },
  { act: 'invite an admin', to: `${municipality}/invite`, who: platform },
  { act: 'suspend a municipality', to: `${municipality}/suspend`, who: platform },

  // The territory
  { act: 'change the municipality', to: `${home}/office/municipality`, who: ['admin'] },
  { act: 'add a village', to: `${territory}/new`, who: ['admin'] },
  { act: 'take in outlines', to: `${territory}/outlines`, who: ['admin'] },
  { act: 'change a unit', to: `${territory}/units/:unit`, who: ['admin'] },
  { act: 'end a unit', to: `${territory}/units/:unit/end`, who: ['admin'] },
]
