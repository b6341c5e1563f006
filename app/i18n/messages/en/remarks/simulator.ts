import { count, percent, plural } from '#app/i18n/format.ts'
import type { simulator as source } from '../../ky/remarks/simulator.ts'

const groupsOf = (groups: number) =>
  plural(groups, 'en', {
    one: `${count(groups, 'en')} group`,
    other: `${count(groups, 'en')} groups`,
  })
const people = (many: number) =>
  plural(many, 'en', {
    one: `${count(many, 'en')} person`,
    other: `${count(many, 'en')} people`,
  })
const lines = (many: number) =>
  plural(many, 'en', {
    one: `${count(many, 'en')} line`,
    other: `${count(many, 'en')} lines`,
  })

export const simulator: typeof source = {
  protections: {
    law: 'set by law',
    delegated: 'the state gives it for this alone',
    vote: 'decided by a vote of residents',
    kenesh: 'decided by the kenesh',
    contract: 'under contract',
    other: 'another reason',
  },
  title: 'Try to make the budget yourself',
  titleOf: (year) => `Try to make the budget yourself, ${year}`,
  crumb: 'Make it yourself',
  invitation: 'Try to make this draft yourself',
  lead: (groups) =>
    `Move the money of ${groupsOf(groups)}: what you give to one you take from another. Once it balances, you can send the outcome as a remark.`,
  outdated: 'The draft or its groups have changed',
  outdatedAdvice:
    'The changes in the link belong to the draft before. Below is the draft as it stands now: try again.',
  carried: ({ kept, shortened, dropped }) =>
    [
      kept > 0 ? `Changes kept: ${count(kept, 'en')}.` : '',
      shortened > 0 ? `Cut to a new limit: ${count(shortened, 'en')}.` : '',
      dropped > 0
        ? `Dropped, because their group is gone or cannot be moved: ${count(dropped, 'en')}.`
        : '',
      'Below they stand in the draft of today: check the sums.',
    ]
      .filter(Boolean)
      .join(' '),
  canMove: (share) => `can be taken from the groups, ${percent(share / 100, 'en')} of spending`,
  cannot: (share) => `stays within any limits, ${percent(share / 100, 'en')}`,
  onePress: 'one press',
  leversHeading: (groups) => `${groupsOf(groups)} can be moved`,
  how: (unit) =>
    `Amounts in ${unit}. The black mark is the draft’s amount, the disc yours, the ends are the limits.`,
  less: (name, step) => `${name}: ${step} less`,
  more: (name, step) => `${name}: ${step} more`,
  gap: {
    untouched: 'Nothing has been moved yet',
    even: 'Balanced: as much is taken as is given',
    missing: (sum) => `${sum} are missing`,
    left: (sum) => `${sum} are left over`,
  },
  needed: (needed, there) => `${needed} needed, ${there} there`,
  note: {
    untouched: 'It can be sent once it balances: give to one group and take from another.',
    even: 'It balances and can be sent.',
    missing: (sum) => `It can be sent once it balances: take away another ${sum}.`,
    left: (sum) => `It can be sent once it balances: give another ${sum}.`,
  },
  changed: (groups) =>
    groups === 0 ? 'You have changed nothing yet' : `You changed ${groupsOf(groups)}`,
  tableOf: (unit) => `Your changes, ${unit}`,
  group: 'Group',
  inDraft: 'Draft',
  yours: 'Yours',
  difference: 'Difference',
  others: (groups) => `The other ${groupsOf(groups)}`,
  cannotMove: 'Spending that cannot be moved',
  all: 'All spending',
  send: 'Send as a remark',
  again: 'Put everything back',
  keep: 'Link to what you made',
  keptHeading: (sum) => `Cannot be moved: ${sum}`,
  kept: 'Protected',
  rest: (many) => `The remaining ${lines(many)}`,
  restReason: 'not put into the simulator by the ayil okmotu',
  received: 'Transfers received (revenue)',
  receivedReason: 'how much they are is not decided here',
  nobodyYet: 'Nobody has sent what they made yet.',
  people: (many) =>
    plural(many, 'en', {
      one: `So far ${people(many)} has sent what they made.`,
      other: `So far ${people(many)} have sent what they made.`,
    }),
  mostGiven: (name, many) => `Most often given to: ${name} (${people(many)}).`,
  mostTaken: (name, many) => `Most often taken from: ${name} (${people(many)}).`,
  movesOf: (unit) => `Changes in the remark, ${unit}`,
  sending: {
    title: 'Send what you made as a remark',
    lead: 'The remark stands on the line that is moved most and shows all your changes. It gets a number and is public at once.',
    text: 'Why did you make it so?',
    textHint: 'What is missing, where can be saved?',
  },
  office: {
    title: (year) => `Simulator: what can be moved in the draft for ${year}`,
    crumb: 'Simulator',
    lead: (version, step) =>
      `Residents move the money of groups within these limits and send the outcome as a remark. Version of the draft: ${count(version, 'en')}, one press: ${step}. Saved with all rows empty, the simulator is closed.`,
    proposed: 'Nothing is saved yet: below is a proposal made from the draft itself',
    proposedHow:
      'The largest lines move by a fifth; wages and money given for a purpose are protected. Look it over, correct it and save it.',
    movable: 'Can be moved',
    kept: 'Cannot be moved',
    group: (number) => `Group ${count(number, 'en')}`,
    keptGroup: (number) => `Protected group ${count(number, 'en')}`,
    lines: 'Lines',
    linesHint: 'Their codes with a comma between: 70810, 70820',
    name: {
      ky: 'Name of the group in Kyrgyz',
      ru: 'Name of the group in Russian',
      en: 'Name of the group in English',
    },
    nameHint: 'Left empty, the names of its lines stand there',
    least: 'At least, som',
    most: 'At most, som',
    whyLimits: {
      ky: 'Why this limit in Kyrgyz',
      ru: 'Why this limit in Russian',
      en: 'Why this limit in English',
    },
    because: 'Why not',
    whyKept: {
      ky: 'Explanation in Kyrgyz',
      ru: 'Explanation in Russian',
      en: 'Explanation in English',
    },
    whyHint: 'Everybody reads it beside the spending',
    allLines: (many) => `${lines(many)} of the draft`,
    code: 'Code',
    lineName: 'Name',
    close: 'Close the simulator if no group is left: nothing can be moved then',
    save: 'Save',
    open: (year) => `Simulator on the draft for ${year}`,
    bindings: {
      delegated: 'delegated powers',
      stimulating: 'grant for a purpose',
      wages: 'wages and contributions',
    },
  },
}
