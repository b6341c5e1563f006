import type { Measure, Side } from '#app/domain/budget/line.ts'
import type { VersionKind } from '#app/domain/budget/version.ts'
import { onDay } from '#app/i18n/days.ts'
import { count, percent } from '#app/i18n/format.ts'
import { budgetLines } from './budget-lines.ts'
import { budgetPapers } from './budget-papers.ts'
import { prices } from './prices.ts'

const titles: Record<VersionKind, (year: number) => string> = {
  'forward-draft': (year) => `${year}\u2011жылдын бюджетинин жайкы долбоору`,
  'binding-draft': (year) => `${year}\u2011жылдын бюджетинин долбоору`,
  approved: (year) => `${year}\u2011жылдын бекитилген бюджети`,
  change: (year) => `${year}\u2011жылдын такталган бюджети`,
  execution: (year) => `${year}\u2011жылдын бюджетинин аткарылышы`,
}

const kinds: Record<VersionKind, string> = {
  'forward-draft': 'жайкы долбоор',
  'binding-draft': 'кышкы долбоор',
  approved: 'бекитилген бюджет',
  change: 'такталган бюджет',
  execution: 'аткарылышы',
}

const leads: Record<VersionKind, (amount: string) => string> = {
  'forward-draft': (amount) =>
    `Айыл өкмөтү келерки жылы ${amount} жумшоону болжойт. Бул алгачкы долбоор: кышында ал такталат, чечим кийин кабыл алынат.`,
  'binding-draft': (amount) =>
    `Айыл өкмөтү ${amount} жумшоону сунуштайт. Бул чечим эмес: аны кеңеш кабыл алат.`,
  approved: (amount) => `Кеңеш ${amount} жумшоону бекиткен.`,
  change: (amount) => `Жыл ичиндеги өзгөртүүлөрдөн кийин ${amount} жумшоо бекитилген.`,
  execution: (amount) => `Жыл ичинде ${amount} жумшалды.`,
}

const sides: Record<Side, string> = {
  revenue: 'Кирешелер',
  expenditure: 'Чыгашалар',
  financing: 'Каржылоо',
}

const measures: Record<Measure, string> = {
  draft: 'долбоор',
  plan: 'бекитилген план',
  revised: 'такталган план',
  fact: 'факт',
}

/** Pages on which everybody reads the budget. */
export const openBudget = {
  ...budgetLines,
  ...budgetPapers,
  prices,
  titles,
  kinds,
  leads,
  /** Where a version has income and no spending. */
  onlyIncome: (amount: string) => `Киреше: ${amount}. Бул версияда чыгашалар жазылган эмес.`,
  sides,
  measures,
  allTitle: 'Бюджеттер',
  allLead:
    'Айыл өкмөтү жарыялаган ар бир версия ушул жерде калат: эч бири өзгөрбөйт, түзөтүү жаңы версия болот.',
  none: 'Азырынча бюджет жарыялана элек',
  noneAdvice: 'Финансы-экономика бөлүмү биринчи версияны жарыялаганда, ал ушул жерде чыгат.',
  year: 'Жыл',
  yearOf: (year: number) => `${year}\u2011жыл`,
  version: (number: number) => `${count(number, 'ky')}\u2011версия`,
  versions: (many: number) => `бардык ${count(many, 'ky')} версия`,
  published: (day: Date) => `${onDay(day, 'ky')} жарыяланган`,
  adoptedBy: (number: string, day: string) =>
    `Кеңештин токтому менен бекитилген: ${number}, ${day}`,
  chain: 'Версиялар',
  olderVersion:
    'Бул эски версия: андан кийин жаңысы жарыяланган. Беренелер, издөө, буклет жана салыктар жаңысын көрсөтөт.',
  toNewest: 'Жаңы версияны ачуу',
  corrected: 'Түзөтүүнүн себеби:',
  hash: 'Санариптик изи',
  figures: {
    expenditure: 'бардык чыгаша',
    revenue: 'бардык киреше',
    own: (share: number) => `өз кирешелер, кирешенин ${percent(share / 100, 'ky')}ы`,
    received: (share: number) => `келген трансферттер, кирешенин ${percent(share / 100, 'ky')}ы`,
    perPerson: (people: number) => `бир тургунга чыгаша (калкы ${count(people, 'ky')})`,
    deficit: 'киреше жетпейт',
    surplus: 'кирешеден артат',
  },
  from: {
    heading: (received: number) =>
      `Ар бир 100 сом кирешенин ичинен ${count(received, 'ky')} сом сырттан келет`,
    caption: 'Кирешелер булагы боюнча',
    label: (own: number, received: number) =>
      `Өз кирешелер ${count(own, 'ky')} пайыз, келген трансферттер ${count(received, 'ky')} пайыз`,
    own: 'Өз кирешелер',
    received: 'Келген трансферттер',
    shortOwn: 'Өз киреше',
    shortReceived: 'Трансферттер',
    source: 'Булагы',
    nothing: 'Бул версияда мындай киреше жазылган эмес.',
  },
  to: {
    rounded:
      'Үлүштөр бүтүн пайызга тегеректелген, чогуусу 100 чыгат: айрымы өзүнүн эң жакын бүтүн санынан 1 пайызга айырмаланышы мүмкүн.',
    heading: (parts: string) => `Ар бир 100 сом чыгашадан: ${parts}`,
    part: (name: string, share: number) => `${name} — ${count(share, 'ky')} сом`,
    how: 'Кутуча канчалык чоң болсо, акча ошончо көп. Кутучаны басып, беренелерин көрүңүз.',
    caption: 'Чыгашалар тармактар боюнча',
    section: 'Тармак',
    others: 'Калгандары',
    sinceLastYear: (by: string) => `өткөн жылдан ${by}`,
    below: (names: string) => `Сүрөткө кирбейт, анткени акча кайтып келген: ${names}.`,
  },
  noSpending: 'Бул версияда чыгашалар жазылган эмес.',
  since: {
    more: (sum: string, version: string) => `${version}дан бери чыгаша ${sum} көбөйдү`,
    less: (sum: string, version: string) => `${version}дан бери чыгаша ${sum} азайды`,
    even: (version: string) => `${version}дан бери чыгашанын жалпы суммасы өзгөргөн жок`,
    moreThanYear: (sum: string, year: number) => `Чыгаша ${year}\u2011жылдын планынан ${sum} көп`,
    lessThanYear: (sum: string, year: number) => `Чыгаша ${year}\u2011жылдын планынан ${sum} аз`,
    evenWithYear: (year: number) => `Чыгашанын суммасы ${year}\u2011жылдын планындагыдай эле`,
    how: (before: string, after: string, unit: string) =>
      `Мурда ${before}, эми ${after} (${unit}). Толук тилке — кошулганы, бош тилке — кыскартылганы.`,
    money: (changes: string) => `Кирешелердеги айырма: ${changes}.`,
    caption: 'Чыгашалардын өзгөрүшү',
    others: (many: number) => `Дагы ${count(many, 'ky')} өзгөргөн берене`,
    same: (many: number) => `Өзгөрбөгөн ${count(many, 'ky')} берене`,
    line: 'Берене',
    before: 'Мурда',
    after: 'Эми',
    by: 'Айырма',
    percent: 'Айырма, %',
    isNew: 'жаңы',
    gone: 'жок болду',
    all: 'Беренелердин баары салыштырылган барак',
    together: (names: string) => `${names} менен бирге: буйрук коддорду бөлгөн же бириктирген`,
  },
  spent: {
    heading: (year: number, share: string) =>
      `${year}\u2011жылы пландагы чыгашанын ${share} жумшалды`,
    plainHeading: (year: number) => `${year}\u2011жыл: план жана факт`,
    how: (plan: string, unit: string) =>
      `Толук тилке — факт, кара сызык — план (${plan}). Суммалар: ${unit}.`,
    caption: 'План жана факт',
    plan: 'План',
    fact: 'Факт',
    gap: 'Четтөө',
    ofPlan: (share: string) => `пландын ${share}`,
    over: (share: string) => `пландан ашты: ${share}`,
    notPlanned: 'пландалган эмес',
    notSpent: 'факт жазылган эмес',
    cameBack: 'акча кайтып келди',
    report: 'Аткарылышы боюнча отчет',
  },
  total: 'Бардыгы',
  follow: 'Акча кайда кетерин көрүү',
  openData:
    'Ар бир жарыяланган версия CSV, XLSX жана Data Package түрүндө; тилкелери сөздүктө түшүндүрүлгөн.',
  shownIn: 'Суммалар',
  further: {
    heading: 'Андан ары',
    leaflet: 'Жарандык бюджет: төрт барак, басып чыгарууга',
    taxes: 'Менин салыгым эмнеге жетет',
    difference: 'Версияларды салыштыруу',
    dictionary: 'Бюджет сөздүгү',
    follow: 'Жаңы версиялардын агымы (Atom)',
    files: 'Файлдар:',
    semicolon: 'CSV, «;» менен',
    frozen: 'санариптик изи эсептелген текст',
  },
  names: { wholeVersion: (kind: string, number: string) => `${kind}, ${number}` },
}
