import { parseDay } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'

const calendar: Calendar = {
  ideas: new Date('2026-08-31T18:00:00Z'),
  checking: new Date('2026-10-08T18:00:00Z'),
  appeals: new Date('2026-11-08T18:00:00Z'),
  published: new Date('2026-11-13T18:00:00Z'),
  voting: new Date('2026-11-17T18:00:00Z'),
  counting: new Date('2026-12-03T12:00:00Z'),
  result: new Date('2026-12-05T12:00:00Z'),
  delivery: new Date('2026-12-28T18:00:00Z'),
}
const on = parseDay('2026-09-01') ?? dayMissing()
const names = { ky: 'Ак-Булуң', ru: 'Ак-Булун', en: 'Ak-Bulun' }

function dayMissing(): never {
  throw new Error('a day of the calendar')
}

/** A round in which the vote is open, for the examples. */
export const votingExample: RoundOverview = {
  number: 2,
  title: {
    ky: 'Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет',
    ru: 'Бюджет села 2027: жители решают, на что пойдут деньги',
    en: 'Village budget 2027: residents decide what the money is for',
  },
  about: {
    ky: 'Ар бир тургун сунуш берет жана акча эмнеге жумшаларын добуш менен чечет.',
    ru: 'Каждый житель может подать предложение и проголосовать.',
    en: 'Every resident may propose, and votes.',
  },
  year: 2027,
  importedFrom: null,
  standing: 'poll',
  roll: null,
  money: som(1_500_000),
  calendar,
  resultAt: null,
  phaseNow: {
    phase: 'voting',
    stands: 'voting',
    ends: calendar.counting,
    daysLeft: 7,
    next: 'counting',
  },
  voteIsOpen: true,
  hasResult: false,
  rules: {
    pots: [
      { village: null, money: som(1_000_000) },
      { village: 1, money: som(500_000) },
    ],
    mayPropose: { minAge: 16, on },
    mayVote: { minAge: 16, on },
    ballot: { kind: 'approval', min: 1, max: 5 },
    count: 'mes-cost',
    threshold: 20,
    capBasisPoints: 4_000,
    ownContributionBasisPoints: 500,
  },
  frozen: { at: calendar.voting, hash: '4cb3bc3589f675e7'.repeat(4) },
  extensions: [],
  counts: { received: 42, onBallot: 13, passed: 13, rejected: 4, shown: 13 },
  turnout: { voted: 842, adults: 4_210, onRoll: null },
  villages: [
    { number: 1, name: names },
    { number: 2, name: { ky: 'Кең-Суу', ru: 'Кен-Суу', en: 'Keng-Suu' } },
  ],
  ideas: [
    {
      number: 11,
      title: 'Жогорку Ак-Булуңда көчө жарыктары',
      theme: 'lighting',
      village: 1,
      summary: 'Мектептен дарыканага чейинки көчөгө 6 чырак орнотобуз.',
      cost: som(318_000),
      photo: null,
    },
  ],
}

/** The same before its ideas begin, with nothing in it yet. */
export const preparedExample: RoundOverview = {
  ...votingExample,
  phaseNow: {
    phase: 'preparation',
    stands: 'preparation',
    ends: calendar.ideas,
    daysLeft: 12,
    next: 'ideas',
  },
  voteIsOpen: false,
  frozen: null,
  counts: { received: 0, onBallot: 0, passed: 0, rejected: 0, shown: 0 },
  turnout: null,
  ideas: [],
}

/** The same when its projects are carried out. */
export const deliveredExample: RoundOverview = {
  ...votingExample,
  phaseNow: { phase: 'delivery', stands: 'delivery', ends: null, daysLeft: null, next: null },
  hasResult: true,
  resultAt: calendar.result,
}
