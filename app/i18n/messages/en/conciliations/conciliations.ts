import { count, date, numero, plural } from '#app/i18n/format.ts'
import { numbered } from '#app/i18n/short-forms.ts'
import type { conciliations as source } from '../../ky/conciliations/conciliations.ts'

const lines = (number: number) =>
  plural(number, 'en', {
    one: `${count(number, 'en')} line`,
    other: `${count(number, 'en')} lines`,
  })

export const conciliations: typeof source = {
  stages: {
    draft: 'being prepared',
    announced: 'announced, the meeting is to come',
    held: 'held, the protocol is being written',
    written: 'protocol written, to be confirmed',
    confirmed: 'agreed and confirmed',
    'called-off': 'called off',
  },
  stands: { agrees: 'Agree', against: 'Against', silent: 'No opinion' },
  kinds: {
    authors: 'authors of remarks',
    office: 'a department',
    kenesh: 'members of the kenesh',
    others: 'others',
  },
  papers: {
    protocol: 'Protocol of the conciliation meeting',
    changes: 'List of changes',
    remarks: 'Table of remarks',
    resolution: 'Draft resolution of the kenesh',
  },
  crumb: (number) => `Conciliation table ${count(number, 'en')}`,
  onDraft: 'Conciliation of remarks',
  onDraftLead:
    'Remarks of which some ask for more and others for less lie on one table: how much money is needed, and where it can be found.',
  onRemark: (number) => `This remark was laid on conciliation table ${count(number, 'en')}`,
  answersRemark: (number) => `Conciliation table ${count(number, 'en')} answers this remark`,
  lead: (remarks) =>
    `${count(remarks, 'en')} remarks pull apart: some need more, others less. The sides sit down at one table and look for the money inside the budget. The total does not change.`,
  calledOff: (reason) => `The meeting was called off. Reason: ${reason}`,
  /** What the budget says otherwise than the table agreed. */
  departs: {
    in: (version) => `Version ${version}, which stands now, is not as was agreed`,
    line: (line, agreed, now) => `${line}: agreed ${agreed}, now ${now}`,
    nothing: 'nothing',
    because: (reason) => `Reason: ${reason}`,
    unsaid: 'No reason was given.',
  },
  moved: {
    time: (before, after) => `The meeting was moved: from ${before} to ${after}`,
    remarks: (before, after) =>
      `Remarks on the table: ${numbered(before, 'en')} before, ${numbered(after, 'en')} now`,
    title: 'Changed after it was announced',
  },
  figures: {
    asked: 'asked for',
    freed: 'freed by other remarks',
    missing: 'missing',
    found: 'found inside the budget',
    agreed: 'sides agree',
    ofSides: (all) => `of ${count(all, 'en')}`,
    whole: 'spending, as it was',
    remarks: 'remarks on the table',
  },
  needs: 'What is asked of each line',
  needsLead:
    'By remarks that name a sum. No more can be freed than a line has, and nothing of a line that others want raised.',
  unstated: (numbers) => `Without a sum: ${numbered(numbers, 'en')}.`,
  columns: {
    line: 'Line',
    now: 'Now',
    more: 'Add',
    less: 'Take',
    remarks: 'Remarks',
    before: 'Before',
    after: 'After the table',
    by: 'Difference',
    remark: 'Remark',
    voices: 'Support',
    reason: 'Reason',
  },
  apart: 'pull apart',
  total: 'All',
  resultsFound: ({ accepted, partly, rejected }) =>
    `Taken into account: ${count(accepted, 'en')}, in part: ${count(partly, 'en')}, rejected: ${count(rejected, 'en')}`,
  inUnit: (unit) => `Amounts: ${unit}.`,
  results: 'What each remark got',
  resultsHow: 'Dashed: what was asked for, full: what was agreed, empty: where it was taken.',
  got: (got, asked) => (asked === null ? got : `${got} of ${asked}`),
  takenFrom: (line) => `taken: ${line}`,
  offers: 'What was offered, and who agrees',
  noOffers: 'No side offered anything.',
  offer: (number) => `Offer ${count(number, 'en')}`,
  offeredBy: (side) => `made by: ${side}`,
  withdrawn: 'withdrawn',
  agreedTo: 'Agreed',
  notAgreed: 'Not agreed',
  dissent: (side) => `Dissent: ${side}`,
  noDissent: 'Nobody was against what was agreed.',
  changes: (number) =>
    number === 0 ? 'No line changed' : `${lines(number)} changed, the total is what it was`,
  otherLines: (number) => `The other ${lines(number)}`,
  allSpending: 'All spending',
  beforeIn: (version) => `Version ${version}`,
  replies: 'An answer with its reason to every author',
  repliesLater: 'The answers are sent once another person has confirmed the protocol.',
  /** What the second person reads before signing. */
  signing: {
    basis: 'In which version the money moves',
    move: (amount, from, to, remark) =>
      `${amount}: ${from} → ${to}, for remark ${numero(remark, 'en')}`,
    reply: (remark) => `The answer to remark ${numero(remark, 'en')}`,
    again: 'It was answered before: that answer stays, and the table’s takes its place.',
  },
  meeting: 'The meeting',
  facts: {
    when: 'When',
    where: 'Where',
    chair: 'Chair',
    secretary: 'Secretary',
    came: 'At the table',
    women: (women) => `${count(women, 'en')} of them women`,
    notCounted: 'not counted',
    sides: 'Sides',
  },
  noSides: 'The sides are not named yet.',
  people: (all) =>
    plural(all, 'en', { one: `${count(all, 'en')} person`, other: `${count(all, 'en')} people` }),
  course: 'The course of it',
  steps: {
    laid: 'Remarks laid on one table',
    meeting: 'Meeting',
    protocol: 'Protocol',
    confirmed: 'Confirmed by another person, answers sent',
    toConfirm: 'Another person reads and confirms it, then the answers go out',
    version: 'The changes enter the budget',
    adopted: 'Session of the kenesh',
  },
  versionMade: (version) => `in version ${version}`,
  versionWaits: (version) => `in version ${version}, which is not published yet`,
  versionNone: 'no money was moved',
  signed: 'The signed copy of the protocol',
  unfold: {
    needs: 'Show line by line',
    offer: 'Which money goes where, and who said what',
    reply: 'Read the reason',
  },
  papersTitle: 'Papers',
  papersLater: 'The papers appear once the protocol is written.',
  docx: '.docx',
  said: 'What was said',
  toBudget: 'The budget',
  toRemarks: 'All remarks',
  byProtocol: (number, on) =>
    `Protocol of conciliation table ${numero(number, 'en')}, ${date(on, 'en')}`,
}
