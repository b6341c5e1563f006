import type { BallotForm, CountRule } from '#app/domain/rounds/round.ts'
import type { Stands } from '#app/domain/rounds/what-is-on.ts'
import { beginning, count, date, money, percent, plural, shortDate } from '#app/i18n/format.ts'
import { dayStart } from '#app/i18n/short-forms.ts'
import type { rounds as source } from '../../ky/rounds/rounds.ts'
import { countRuleNames, countRuleWords } from '../frame/count-rule-names.ts'
import { phaseNames } from '../frame/permissions.ts'
import { secrecy } from '../frame/secrecy.ts'

const now: Record<Stands, string> = {
  opening: 'Now: the rules of the vote are still to be fixed.',
  'result-due': 'Now: the result is awaited.',
  preparation: 'Now: preparation.',
  ideas: 'Now: proposals are taken.',
  checking: 'Now: proposals are being checked.',
  appeals: 'Now: appeals are being heard.',
  published: 'Now: the list for the vote is published.',
  voting: 'Now: voting.',
  counting: 'Now: votes are being counted.',
  result: 'Now: the result.',
  delivery: 'Now: the chosen proposals are being carried out.',
}

const about: Record<Stands, string> = {
  opening: 'Nobody can vote yet: the rules and the list are not fixed.',
  'result-due': 'The result is not published yet.',
  preparation: 'The ayil okmotu is preparing the rules and the dates.',
  ideas: 'Residents write what their village needs and send in proposals.',
  checking:
    'The ayil okmotu checks every proposal by law and by cost, and gives the reason for every decision.',
  appeals: 'Authors of rejected proposals appeal, and another person decides.',
  published: 'The list of accepted proposals is published. Read it and think it over.',
  voting: 'Residents choose from the list and vote.',
  counting: 'The vote is closed. The ayil okmotu is counting.',
  result: 'It is published which proposals were chosen.',
  delivery: 'The chosen proposals are carried out, and every step is shown here.',
}

const countRule: Record<CountRule, string> = countRuleNames

const countRuleAbout: Record<CountRule, string> = countRuleWords

const proposals = (value: number) =>
  plural(value, 'en', {
    one: `${count(value, 'en')} proposal`,
    other: `${count(value, 'en')} proposals`,
  })

function ballotForm(form: BallotForm): string {
  if (form.kind === 'knapsack') return 'Any number of proposals within the money set aside'
  return form.min === form.max
    ? `Exactly ${proposals(form.max)} are chosen`
    : `From ${count(form.min, 'en')} to ${count(form.max, 'en')} proposals are chosen`
}

export const rounds: typeof source = {
  phase: phaseNames,
  now,
  about,
  title: 'Budget rounds',
  listLead: 'Every year in which residents decide what a part of the budget is spent on.',
  listEmpty: 'There is no round yet',
  listEmptyAdvice: 'When the ayil okmotu sets up the first one, it appears here.',
  homeTitle: 'We decide together',
  homeToday: (today) => `What is going on today, ${shortDate(today, 'en')}`,
  stageOf: (at, all) => `Phase ${count(at, 'en')} of ${count(all, 'en')}`,
  decide: 'Decide',
  homeEmpty: 'There is neither a vote nor a call for proposals right now',
  others: 'Under way at the same time',
  finished: 'Earlier votes',
  villages: 'Proposals of your village',
  wholeAimak: 'The whole aimak',
  year: 'Year',
  stage: 'Phase',
  imported: 'An election held elsewhere',
  draft: 'not published yet',
  money: 'Money set aside',
  figures: {
    money: 'set aside',
    onBallot: 'proposals on the ballot',
    received: 'proposals received',
    daysToVote: 'days left to vote',
    daysToPropose: 'days left to propose',
    daysToNext: 'days to the next phase',
    voted: 'ballots: new ones are added in groups',
    votedInAll: 'ballots cast',
    onRoll: (all) => `On the roll of voters: ${count(all, 'en')}`,
    adultsHere: (all, minAge) =>
      `Residents from the age of ${count(minAge, 'en')} vote. Residents aged 18 or older: ${count(all, 'en')}`,
  },
  lead: (vote, form, binding) =>
    form.kind === 'knapsack'
      ? `${binding ? 'Everybody on the roll of voters' : `Every resident from the age of ${count(vote.minAge, 'en')}`} chooses any proposals within the money set aside. A vote can be changed until the close. ${secrecy}`
      : `${binding ? 'Everybody on the roll of voters' : `Every resident from the age of ${count(vote.minAge, 'en')}`} chooses at most ${proposals(form.max)}. A vote can be changed until the close. ${secrecy}`,
  budgetOf: (year) => `${year} budget`,
  vote: 'Vote',
  propose: 'Write a proposal',
  seeResult: 'See the result',
  seeDelivery: 'See how it is carried out',
  readRules: 'Read the rules',
  officePage: 'The office’s page of the round',
  ideasOnBallot: 'Proposals on the ballot',
  ideasReceived: 'Proposals received',
  allIdeas: (all) =>
    plural(all, 'en', {
      one: 'The one proposal',
      other: `All ${count(all, 'en')} proposals`,
    }),
  noIdeas: 'There are no proposals yet',
  noIdeasBefore: (opens) => `Proposals are taken from ${beginning(opens, 'en')}`,
  noIdeasNow: 'Be the first to write one.',
  noIdeasAfter: 'No proposals came in this round.',
  course: 'Timeline',
  received: (all) => `${proposals(all)} received`,
  decided: (yes, no) => `${count(yes, 'en')} passed, ${count(no, 'en')} rejected`,
  extended: (reason) => `Extended. Reason: ${reason}`,
  rule: 'Rules',
  countRule,
  countRuleAbout,
  ballotForm,
  facts: {
    count: 'How it is counted',
    cap: 'Cap for one proposal',
    capShare: (share) => `${percent(share, 'en')} of the money set aside`,
    votes: 'Who votes',
    proposes: 'Who proposes',
    whoOnRoll: ({ minAge, on }) =>
      `Only people on the roll of voters: residents from the age of ${count(minAge, 'en')}, as of ${date(dayStart(on), 'en')}`,
    who: ({ minAge, on }) =>
      `Residents from the age of ${count(minAge, 'en')}, as of ${date(dayStart(on), 'en')}`,
    fixed: 'Rules fixed',
    notFixed: 'Not yet. They are fixed before anybody can vote',
    fingerprint: (short) => `fingerprint ${short}`,
    pots: 'How the money is divided',
    pot: (where, amount) => `${where}: ${money(amount, 'en')}`,
  },
  openNow: 'Where one can take part now',
  mayNow: {
    vote: (round, { minAge, on }) =>
      `“${round}”: one can vote from the age of ${count(minAge, 'en')}. Age and place of residence are looked at as of ${date(dayStart(on), 'en')}.`,
    propose: (round, { minAge, on }) =>
      `“${round}”: one can propose from the age of ${count(minAge, 'en')}. Age and place of residence are looked at as of ${date(dayStart(on), 'en')}.`,
  },
  possible: 'What can be done now',
  possibleFor: { residents: 'Residents', authors: 'Authors of proposals' },
  possibleSignedIn: 'All this needs a sign-in.',
  nothingPossible: 'Nothing is asked of residents right now.',
  next: (phase, starts) =>
    `The next phase, “${phaseNames[phase]}”, begins on ${beginning(starts, 'en')}.`,
  toMatrix: 'Who may do what and when: the whole table',
}
