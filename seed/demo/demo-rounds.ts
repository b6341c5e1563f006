import { finishedProposals } from './finished.ts'
import { ideaPeople } from './ideas-people.ts'
import { ideaWorks } from './ideas-works.ts'
import { demoMoney, type seedRound } from './seed-rounds.ts'
import { votingPeople } from './voting-people.ts'
import { votingWorks } from './voting-works.ts'

type DemoRound = Parameters<typeof seedRound>[1]

/** Last year's round, whose projects are being carried out. */
export const finishedRound: DemoRound = {
  inPhase: 'delivery',
  year: 2026,
  daysAgo: 60,
  title: {
    ky: 'Айыл бюджети 2026: тургундардын сунуштары',
    ru: 'Бюджет аймака 2026: предложения жителей',
    en: 'Village budget 2026: residents’ proposals',
  },
  rules: {
    pots: [{ village: null, money: demoMoney.finished }],
    capBasisPoints: 7_000,
    threshold: 10,
  },
  contents: finishedProposals,
  rejected: ['Жабык ипподром куруу'],
  voters: 1_286,
}

/** The round in which the vote is open now. */
export const votingRound: DemoRound = {
  inPhase: 'voting',
  year: 2027,
  title: {
    ky: 'Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет',
    ru: 'Бюджет аймака 2027: жители решают, на что пойдут деньги',
    en: 'Village budget 2027: residents decide what the money is spent on',
  },
  rules: {
    pots: [{ village: null, money: demoMoney.voting }],
    ballot: { kind: 'knapsack' },
    capBasisPoints: 4_000,
    threshold: 20,
  },
  contents: [...votingWorks, ...votingPeople],
  rejected: ['Айыл клубунун үн аппаратурасы'],
  voters: 842,
}

/** The youth round, which collects ideas. */
export const ideasRound: DemoRound = {
  inPhase: 'ideas',
  year: 2027,
  title: {
    ky: 'Жаштардын бюджети 2027',
    ru: 'Молодёжный бюджет 2027',
    en: 'Youth budget 2027',
  },
  rules: {
    pots: [{ village: null, money: demoMoney.ideas }],
    ballot: { kind: 'approval', min: 1, max: 5 },
    count: 'greedy-skip',
    capBasisPoints: 3_500,
    threshold: 5,
    ownContributionBasisPoints: 0,
  },
  contents: [...ideaWorks, ...ideaPeople],
  rejected: [],
  voters: 0,
}
