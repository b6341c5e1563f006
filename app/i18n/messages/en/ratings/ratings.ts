import { partsOf } from '#app/domain/ratings/quarter.ts'
import { count, date, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const many = (of: number) =>
  plural(of, 'en', { one: `${count(of, 'en')} rating`, other: `${count(of, 'en')} ratings` })
const days = (of: number) =>
  plural(of, 'en', { one: `${count(of, 'en')} day`, other: `${count(of, 'en')} days` })

/** What residents say of services. */
export const ratings: Catalogue['ratings'] = {
  scores: { 1: 'Very bad', 2: 'Bad', 3: 'Middling', 4: 'Good', 5: 'Very good' },
  trends: {
    better: '↗ better',
    worse: '↘ worse',
    unclear: '≈ no clear change',
    few: '– too few to compare',
  },
  ages: { '16-28': 'up to 28', '29-59': '29–59', '60': '60 and older' },
  noAge: 'age not said',
  quarter: (quarter) => {
    const { year, part } = partsOf(quarter)
    return `quarter ${part} of ${year}`
  },
  count: many,
  satisfied: (satisfied, of, share, low, high) =>
    `Satisfied: ${count(satisfied, 'en')} of ${count(of, 'en')}, ${share} (${low}–${high})`,
  bar: (share, low, high) => `Satisfied: ${share}, interval ${low} – ${high}`,
  ends: { none: '0%', half: 'half', all: '100% satisfied' },
  noneYet: 'No ratings yet: be the first to rate it.',
  rateSignedIn: 'To rate it you have to sign in.',
  onlyWords: 'Only what was written is shown',
  title: 'Ratings of residents',
  few: 'Too few ratings',
  fewWhy: (missing) =>
    `From fewer than five ratings no mean, bar or split is made: one person would change everything. Still missing: ${count(missing, 'en')}.`,
  said: (satisfied, of, share) =>
    satisfied === 0
      ? `None of ${count(of, 'en')} ratings is 4 or 5: ${share} are satisfied.`
      : `${count(satisfied, 'en')} of ${count(of, 'en')} ratings are 4 or 5: ${share} are satisfied.`,
  truth: (low, high) => `The true share may lie between ${low} and ${high}.`,
  before: (satisfied, of, share, low, high) =>
    satisfied === 0
      ? `In the quarter before, none of ${count(of, 'en')} was satisfied (${share}, ${low}–${high}).`
      : `In the quarter before, ${count(satisfied, 'en')} of ${count(of, 'en')} were satisfied (${share}, ${low}–${high}).`,
  burst: (of) =>
    `${many(of)} came within ten minutes from one device or one network: perhaps a meeting with one phone, perhaps somebody’s push. They were not taken out of the count.`,
  splits: 'By question and age',
  question: 'Question',
  mean: 'Mean',
  ratings: 'Ratings',
  satisfiedHead: 'Satisfied',
  group: 'Age',
  merged:
    'A group of fewer than five is joined with its neighbour: subtraction does not tell it either.',
  noSplit: 'Ages are not shown: one group has fewer than five.',
  counted: (quarter) => `In ${quarter}, one rating of each person.`,
  words: (of) => `What was written (${count(of, 'en')})`,
  noName: 'It is shown without names.',
  used: (on) => `Used on: ${on}`,
  rate: 'Rate it',
  figure: 'rating of residents',
  ofFive: (of) => `of 5 · ${many(of)}`,
  figureFew: 'ratings: too few, under 5',
  figureSatisfied: 'satisfied',
  figureTrend: 'since the quarter before',
  reply: {
    title: 'Reply of the service provider',
    waiting: (quarter, due, left) =>
      left < 0
        ? `No reply about ${quarter}. It was due by ${due}.`
        : `A reply about ${quarter} is awaited. Due by ${due}, ${days(left)} left.`,
    since: (on) => `Asked on ${on}, when most were not satisfied.`,
    clock: (gone, of) => `${days(gone)} of ${count(of, 'en')} have passed`,
    inTime: 'In time',
    late: 'Late',
    about: (provider, on, quarter) =>
      `Reply of ${provider}. Entered by the ayil okmotu, ${on} · ${quarter}`,
    soon: 'Most are not satisfied: the provider is asked for a reply within an hour.',
    none: 'No reply was asked for: one is asked for where most are not satisfied.',
  },
  form: {
    title: (called) => `Rating: ${called}`,
    heading: (called) => `Rate: ${called}`,
    crumb: 'Rating',
    lead: '2 minutes. All but the first question may be left out. Your name is shown nowhere.',
    first: 'You have not rated it in this quarter.',
    again: 'You have rated it in this quarter: what you said stands below.',
    toPage: 'Page of the service',
    rule: (until) =>
      `In a quarter one rating of a service is counted; if you change it until ${date(until, 'en')}, the last one stays.`,
    score: 'How is it on the whole?',
    used: 'When did you last use it?',
    usedHint: 'About when is enough.',
    questions: 'More exactly',
    scale: '1 is very bad, 5 is very good.',
    unknown: 'do not know',
    more: 'Words and a photo',
    words: 'What would you like to say?',
    wordsHint: 'It is published without your name. Do not name people.',
    photo: 'Photo',
    photoHint: 'Where and when it was taken is removed from the file.',
    send: 'Send the rating',
  },
  work: {
    title: (called) => `Reply to ratings: ${called}`,
    lead: 'Enter the reply as the provider wrote it. The page says that the ayil okmotu entered it; it is not changed afterwards.',
    asked: (on, due) => `Asked for on ${date(on, 'en')}. Due by ${date(due, 'en')}.`,
    text: 'Reply',
    send: 'Publish',
    words: 'What residents wrote',
    hide: 'Take from the public page',
    hideReason: 'Why',
    hiddenBecause: (reason) => `Taken from the public page: ${reason}`,
    noWords: 'Nothing was written in words in this quarter',
    open: 'Ratings and reply',
  },
}
