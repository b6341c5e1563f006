import { som } from '#app/domain/money.ts'
import type { seedRound } from '../seed-rounds.ts'
import { roadProposals, waterProposals } from './binding-proposals.ts'

type DemoRound = Parameters<typeof seedRound>[1]

/** A binding vote that is open now. It closes after the opinion poll beside it, with which the pages therefore lead. */
export const roadRound: DemoRound = {
  binding: true,
  inPhase: 'voting',
  daysAgo: -3,
  year: 2027,
  title: {
    ky: 'Көчөлөр 2027: чечүүчү добуш берүү',
    ru: 'Улицы 2027: обязывающее голосование',
    en: 'Streets 2027: a binding vote',
  },
  rules: {
    pots: [{ village: null, money: som(400_000) }],
    ballot: { kind: 'approval', min: 1, max: 2 },
    capBasisPoints: 7_000,
    threshold: 5,
  },
  contents: roadProposals,
  rejected: [],
  voters: 0,
}

/** The next binding vote, ready to be opened by two persons, with the key of a commission. */
export const waterRound: DemoRound = {
  binding: true,
  inPhase: 'published',
  year: 2027,
  title: {
    ky: 'Таза суу 2027: комиссиянын ачкычы менен',
    ru: 'Чистая вода 2027: с ключом комиссии',
    en: 'Clean water 2027: with the commission’s key',
  },
  about: {
    ky: 'Добуштарды комиссиянын үч мүчөсүнүн экөө чогуу ачат. Бул үлгүдө алардын барактары портал иштеген компьютерде, маалымат папкасынын ичиндеги commission папкасында жатат. Чыныгы добуш берүүдө алар кагазда гана болууга тийиш.',
    ru: 'Голоса вместе вскрывают любые двое из трёх членов комиссии. В этом примере их листы лежат на компьютере портала: в папке commission внутри папки данных. При настоящем голосовании они должны быть только на бумаге.',
    en: 'Any two of the three members of the commission open the votes together. In this example their sheets lie on the portal’s computer, in the folder commission of its data folder. In a real vote they must be on paper only.',
  },
  rules: {
    pots: [{ village: null, money: som(300_000) }],
    ballot: { kind: 'approval', min: 1, max: 1 },
    capBasisPoints: 10_000,
    threshold: 5,
  },
  contents: waterProposals,
  rejected: [],
  voters: 0,
}
