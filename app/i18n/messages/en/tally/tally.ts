import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { TallyReasons } from '#app/domain/tally/reasons.ts'
import { count, dateTime, ending, plural } from '#app/i18n/format.ts'
import type { tally as source } from '../../ky/tally/tally.ts'
import { countRuleNames, countRuleWords } from '../frame/count-rule-names.ts'
import { ordinal } from './ordinal.ts'

export const tally: typeof source = {
  title: 'Result',
  heading: (funded) =>
    funded === 0
      ? 'Result: no proposal is funded this time'
      : plural(funded, 'en', {
          one: `Result: ${count(funded, 'en')} proposal is funded`,
          other: `Result: ${count(funded, 'en')} proposals are funded`,
        }),
  imported: (name) =>
    `This is a published vote from elsewhere (${name}), imported for comparison. Its amounts are in the money of that place and shown as “som”.`,
  figures: {
    voted: 'voted',
    ofRoll: (all, share) => `of ${count(all, 'en')} on the roll of voters: ${share}`,
    of: (adults, share) =>
      `compared with ${count(adults, 'en')} residents aged 18 or older: ${share}`,
    channels: 'on paper / online',
    ofChannels: (online) => `/ ${count(online, 'en')}`,
    spent: 'will be spent',
    covered: 'have at least one choice funded',
  },
  moneyBar: ({ spent, money, funded, rest }) =>
    plural(funded, 'en', {
      one: `${spent} of ${money} goes to ${count(funded, 'en')} proposal. Left: ${rest}`,
      other: `${spent} of ${money} goes to ${count(funded, 'en')} proposals. Left: ${rest}`,
    }),
  rest: 'Left',
  potOf: (village, money) => `${village}: ${money}`,
  recount: 'You can repeat this count yourself.',
  recountHow:
    'The ballots and the rule are published: anybody can count again and get the same result. The ballots do not say who voted.',
  noRecount: 'This count cannot be repeated: there are too few ballots.',
  tooFew: (least) =>
    `There are fewer than ${count(least, 'en')} ballots, so they are not published one by one: it would show who chose what.`,
  downloads: {
    proposals: 'Proposals (CSV)',
    ballots: 'Ballots (.pb)',
    result: 'Result (JSON)',
  },
  notFunded: 'Not funded this time',
  columns: {
    proposal: 'Proposal',
    votes: 'Votes',
    cost: 'Cost',
    lacked: 'What was missing',
  },
  isFunded: 'Funded',
  isNotFunded: 'Not funded',
  delivery: 'Progress',
  why: {
    missing: (missing) => `What was left of its supporters’ shares fell ${missing} short.`,
    turn: (left, cost) => `When its turn came, ${left} was left, and it costs ${cost}.`,
    rest: (rest) => `At the end ${rest} was left over, less than it costs.`,
    further: (voters) =>
      plural(voters, 'en', {
        one: `With ${count(voters, 'en')} further voter choosing only this one it would have been funded.`,
        other: `With ${count(voters, 'en')} further voters choosing only this one it would have been funded, with one fewer it would not.`,
      }),
    never: (voters) =>
      plural(voters, 'en', {
        one: `Even with ${count(voters, 'en')} further voter choosing only this one it would not have been funded.`,
        other: `Even with ${count(voters, 'en')} further voters choosing only this one it would not have been funded.`,
      }),
    notWorkedOut:
      'How many more votes it needed was not worked out: the count would have to be repeated too often.',
    taken: (numbers) => `The largest parts of its supporters’ shares went to: ${numbers}.`,
    stopped: 'The count stopped before it: there was not enough money for the one ahead.',
    noMoney: 'The money that was left was not enough.',
    'dearer-than-budget': 'It costs more than the money set aside.',
    'below-threshold': (least) => `It did not reach the ${count(least, 'en')} votes needed.`,
    'no-votes': 'It got no vote.',
    withdrawn: 'Withdrawn by its authors.',
    rejected: 'Rejected.',
    rival: (number) =>
      `It cannot be carried out together with No. ${number}, which got more votes.`,
  },
  beside: {
    heading: 'What if the rule were another one?',
    about: 'The same ballots counted under another rule:',
    rule: 'Rule',
    fundedCount: 'Funded',
    spent: 'Spent',
    covered: 'At least one choice funded',
    deciding: (rule) => `${rule} (the deciding rule)`,
    withoutThreshold: (rule) => `${rule}, without the minimum number of votes`,
    same: (rule) => `“${rule}” would fund the same proposals.`,
    would: (rule, numbers) => `Under “${rule}” these would be funded too: ${numbers}.`,
    wouldNot: (rule, numbers) => `Under “${rule}” these would not be funded: ${numbers}.`,
  },
  rules: countRuleNames,
  ruleWords: countRuleWords,
  facts: {
    rule: 'How it is counted',
    threshold: 'Votes needed',
    noThreshold: 'no minimum',
    counted: 'Counted',
    inputs: 'Fingerprint of the ballots',
    seed: 'Number that decides ties',
    committed: 'Fingerprint of that number',
    agrees: 'agrees with the one published when the rules were fixed',
    differs: 'does not agree with the one published when the rules were fixed',
    ties: 'Ties',
    noTies: 'none',
    tied: (ties) => `${count(ties, 'en')}; decided by the order fixed before`,
  },
  project: {
    back: 'The whole result',
    idea: 'The proposal itself',
    votes: 'Votes',
    cost: 'Cost',
    outcome: 'Outcome',
    asNumber: (step) => `Funded ${ordinal(step)}.`,
    byCompletion: 'Added by its votes from the money left after the main count.',
    howCounted: 'How was it counted?',
    besideYes: (rule) => `It would be funded under “${rule}” too.`,
    besideNo: (rule) => `It would not be funded under “${rule}”.`,
    besideOnly: (rule) => `It would be funded under “${rule}”.`,
    besideNeither: (rule) => `It would not be funded under “${rule}” either.`,
  },
  office: {
    title: 'Count and result',
    state: 'State',
    waits: (when) => `The vote is not over. It closes on ${when}`,
    ready: 'The votes can be counted',
    counted: (when) => `Counted on ${when}. Publishing needs a second signature`,
    published: (when) => `Published on ${when}`,
    turnout: 'Voted',
    count: 'Count the votes',
    running: 'The votes are being counted now',
    runningHint: 'This page refreshes by itself. When the count is done, the result appears here.',
    stop: 'Stop the count',
    stopHint: 'If it is stopped, no result is kept; the count can be started again.',
    stopping: 'The count is being stopped',
    countHint: 'The votes are counted once. The result opens only when two persons have signed.',
    ask: 'Ask for publication',
    askHint: 'The result opens as soon as another officer signs.',
    asked: (who) => `Publication was asked for by ${who}. Another officer must sign`,
    sign: 'What waits for a signature',
    preview: 'Result (not published yet)',
    destroy: 'Destroy the key of the ballots',
    destroyAsked: (name) =>
      `${name} asks that the keys be destroyed: the second signature is awaited.`,
    destroyedFrom: (from) =>
      `The keys of the ballots can be destroyed from ${from} on, by two signatures. Until then everybody can check whether they took part.`,
    destroyHint:
      'After that the portal itself can neither tie a ballot to a person nor open an envelope, the envelopes are deleted, and a receipt cannot be shown again. The page “What we do not promise” says what a copy of the database may still tell.',
    destroyed: 'The key of the ballots is destroyed',
    openResult: 'The page of the result',
  },
  csv: {
    number: 'Number',
    title: 'Title',
    village: 'Village',
    theme: 'Theme',
    state: 'State',
    cost: 'Cost, som',
    votes: 'Votes',
    funded: 'Funded',
    yes: 'yes',
    no: 'no',
  },
}

export const tallyReasons: ReasonTexts<TallyReasons> = {
  'ballots-arriving': ({ ready }) =>
    `Votes sent in the last seconds are still arriving. The count can begin on ${dateTime(ready, 'en')}`,
  'count-under-way': () => 'The votes are being counted now. Open the page again a little later',
  'tie-seed-differs': () =>
    'The number that decides ties does not agree with the fingerprint published when the rules were fixed. Look at the folder of the keys: nothing is counted until the reason is found',
  'no-count-running': () => 'No count is running now',
  'already-counted': () => 'The votes have been counted. They are not counted a second time',
  'not-counted-yet': () => 'The votes have not been counted yet',
  'already-published': () => 'The result has been published before',
  'not-published-yet': ({ closes }) =>
    closes
      ? `The result has not been published yet. The vote ends: ${ending(closes, 'en')}. After that the votes are counted and two persons publish the result`
      : 'The result has not been published yet',
  'ballots-and-roll-differ': ({ ballots, marks }) =>
    `There are ${count(ballots, 'en')} ballots and ${count(marks, 'en')} marks on the roll: they differ. Nothing is published until the reason is found`,
  'counted-otherwise': () =>
    'The ballots are not those that were counted. Nothing was published: find out why',
  'spent-over-pot': () =>
    'What is funded costs more than the money set aside. It cannot be published',
  'key-destroyed-before': () => 'The key was destroyed before',
}
