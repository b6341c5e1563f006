import type { WhatIf } from '#app/domain/tally/explain/numbered-explanation.ts'
import type { Completion } from '#app/domain/tally/terms.ts'
import { count } from '#app/i18n/format.ts'

/** How a result came about, in words for villagers: steps, shares, other rules. */
export const explained = {
  steps: {
    heading: 'Эсептөө кадам-кадамы менен',
    greedyLead:
      'Сунуштар добушунун саны боюнча тизилди. Ар биринин кезеги келгенде канча акча калганы көрсөтүлгөн.',
    sharesLead: (share: string) =>
      `Ар бир бюллетенге ${share} үлүш тийди. Ар бир кадамда колдоочулары үлүшүнөн чогуу төлөй алган сунуштардын ичинен ар бир адамдан эң аз акча сураганы тандалды.`,
    step: 'Кадам',
    proposal: 'Сунуш',
    cost: 'Баасы',
    votes: 'Добуш',
    supporters: 'Колдоочусу',
    moneyBefore: 'Кезеги келгенде калган акча',
    payment: 'Бир колдоочу төлөдү',
    perPoint: 'Ар бир упайга төлөндү',
    paidAll: 'Калганын толук бергендер',
    effective: 'Толук төлөгөндөргө тең',
    completion: 'Калган акчага кошулду',
    free: 'Акча талап кылбайт',
    rounded:
      'Суммалар окууга ыңгайлуу болсун деп тегеректелген. Эсептин өзү так бөлчөктөр менен жүрөт.',
    exact: 'Так бөлчөктөр',
    exactUnit: 'тыйын менен',
  },
  won: {
    heading: 'Бул сунуш кантип өттү?',
    greedy: (before: string, votes: number) =>
      `Кезеги келгенде ${before} калган эле, ${count(votes, 'ky')} добушу менен ага акча жетти.`,
    shares: (given: { supporters: number; payment: string; paidAll: number }) =>
      `${count(given.supporters, 'ky')} колдоочусу чогуу төлөдү: ар бири эң көп ${given.payment} берди. ${count(given.paidAll, 'ky')} адам калган үлүшүнүн баарын берди.`,
    points: (given: { supporters: number; payment: string; paidAll: number }) =>
      `${count(given.supporters, 'ky')} колдоочусу чогуу төлөдү: ар бир упайга эң көп ${given.payment}. ${count(given.paidAll, 'ky')} адам калган үлүшүнүн баарын берди.`,
    completion: (missing: string) =>
      `Үлүштөр менен ага ${missing} жетпей калган. Бирок эсептен кийин бөлүнгөн акчадан калганы бар эле, ал добушу көп сунуштарга кезеги менен берилди, ага да жетти.`,
  },
  lost: {
    heading: 'Эмнеге өтпөй калды?',
    headingShares: 'Үлүштөр менен эмнеге өтпөй калды?',
    place: 'Добушу боюнча орду',
    placeOf: (place: number, all: number) =>
      `${count(all, 'ky')} сунуштун ичинен ${count(place, 'ky')}-орун`,
    atFirst: 'Колдоочуларынын башындагы акчасы',
    left: 'Алардын аягында калган акчасы',
    missing: 'Жетпеген акча',
    turn: 'Кезеги келгенде калган акча',
    noTurn: 'Кезеги келген жок: эсептөө ага чейин токтогон.',
    best: (given: { step: number; own: number; winner: string; winners: number }) =>
      `Эң жакын учуру: ${count(given.step, 'ky')}-кадам. Анда ага толук төлөй алган ${count(given.own, 'ky')} адамга тең колдоо бар эле, ал эми тандалган «${given.winner}» сунушунда ${count(given.winners, 'ky')} адамга тең болчу.`,
    taken: 'Колдоочуларынын акчасы кайда кетти',
    amount: 'Акча',
  },
  needed: {
    heading: 'Дагы канча добуш керек эле?',
    further: 'Ушул сунушту гана тандаган дагы ушунча адам',
    present: 'Добуш бергендердин ичинен муну да тандаган ушунча адам',
    how: 'Сан берилген жерде ошончо адам жетмек, бир адам аз болсо жетмек эмес: аны табуу үчүн баары кайра эсептелди. Добуш бергендердин ичинен тандаганы эң аз өткөндөр биринчи алынды.',
    points: (points: number) => `Ар бири ага ${count(points, 'ky')} упай берет деп алынды.`,
    never: (voters: number) => `${count(voters, 'ky')} да жетмек эмес`,
    notWorkedOut: 'аныкталган жок: эсептөөнү өтө көп жолу кайталоого туура келмек',
  },
  shares: {
    heading: 'Добуш бергендердин үлүшү кайда кетти?',
    title: (share: string, left: string) => `Ар бир ${share} үлүштөн орточо ${left} калды`,
    left: 'Үлүштө калганы',
    lead: 'Үлүш колго берилген акча эмес: ал эсептөөдө гана ар бир адамдын тең үнү.',
    raised: (equal: string, share: string) =>
      `Бөлүнгөн акчаны баарына тең бөлсө, ар бирине ${equal} тиет. Бирок ошондо үлүштүн бир бөлүгү пайдаланылбай калмак. Ошондуктан баарынын үлүшү бирдей көбөйтүлүп, ${share} болду; өткөн сунуштардын баасы бөлүнгөн акчадан ашкан жок.`,
    added: (names: string) => `Үлүштөн эмес, эсептен кийин калган акчадан кошулду: ${names}.`,
  },
  groups: {
    title: (none: number, all: number) =>
      `${count(all, 'ky')} добуш бергендин ичинен ${count(none, 'ky')} адамдын бир да тандаганы өткөн жок`,
    all: (all: number) =>
      `${count(all, 'ky')} добуш бергендин ар биринин жок дегенде бир тандаганы өттү`,
    none: 'бири да өткөн жок',
    some: (funded: number) => `${count(funded, 'ky')} тандаганы өттү`,
    most: (funded: number) => `${count(funded, 'ky')} же андан көп тандаганы өттү`,
    paid: (voters: string, paid: string) => `${voters}, орточо ${paid} төлөдү`,
  },
  beside: {
    average: 'Бир адамга орточо өткөн тандоо',
    villages: 'Акча айылдар боюнча',
    village: 'Айыл',
  },
  whatIf: {
    title: 'Башка эреже эмне өзгөртмөк?',
    lead: 'Ушул эле бюллетендер ар кандай эреже менен эсептелди. Чечкен эреже өзгөрбөйт: бул барак кийинки жолу эреже тандаганга жардам берет.',
    link: 'Башка эреже эмне өзгөртмөк?',
    forOffice: 'Өткөн добуш башка эрежелер менен эмне бермек',
    rule: 'Эреже',
    projects: 'Эрежеге жараша өзгөргөн сунуштар',
    always: (numbers: string) => `Ар бир эреже менен өтмөк: ${numbers}.`,
    noChange: 'Бардык эреже бир эле сунуштарды каржыламак.',
    funds: 'Ушул эрежелер менен өтмөк',
    whole: 'Бардык аймак',
    compareLead: 'Эреженин атын басып, чечкен эреже менен салыштырыңыз.',
    compared: (rule: string) => `Эгер «${rule}» эрежеси чечсе`,
    missing:
      'Бул жыйынтык эрежелерди салыштыруу киргизилгенге чейин эсептелген, ошондуктан салыштыруу жок.',
    limits: {
      'too-large': 'добуш өтө чоң, так эсептелген жок',
      'needs-approvals': 'упай менен берилген добушка жарабайт',
    } satisfies Record<NonNullable<WhatIf['limit']>, string>,
    rules: {
      'greedy-skip': 'Көп добуш алган биринчи',
      'greedy-stop': 'Көп добуш алган биринчи, акча жетпеген жерден токтойт',
      'greedy-per-cost': 'Бир сомго эң көп добуш',
      'mes-cost': 'Бирдей үлүштөр',
      'mes-points': 'Бирдей үлүштөр, упай менен',
      'mes-cardinality': 'Бирдей үлүштөр, баасына карабай',
      phragmen: 'Фрагмен эрежеси',
      knapsack: 'Эң көп добуш жыйнаган топтом',
    } satisfies Record<WhatIf['rule'], string>,
    completed: {
      none: (rule) => `${rule}: үлүш көбөйтүлбөйт, калган акча бөлүнбөйт`,
      greedy: (rule) => `${rule}: үлүш көбөйтүлбөйт, калган акча добушу көбүнө берилет`,
      add1: (rule) => `${rule}: үлүш көбөйтүлөт, калган акча бөлүнбөйт`,
      add1u: (rule) => rule,
    } satisfies Record<Completion, (rule: string) => string>,
    deciding: 'чечкен эреже',
    about: {
      'mes-cardinality': 'Ар бир тандоо сунуштун баасына карабай бирдей эсептелет.',
      phragmen:
        'Колдоочулар акчаны тең ылдамдыкта чогултат, сунуштун баасына жеткенде ал тандалат.',
      knapsack: 'Бөлүнгөн акчага батып, добуштарынын суммасы эң чоң болгон сунуштар тандалат.',
    },
  },
}
