import type { ChainStep } from '#app/domain/budget/chain-dates.ts'
import type { Measure, Side } from '#app/domain/budget/line.ts'
import type { Role } from '#app/domain/budget/tables/lines-of-table.ts'
import type { Unit, VersionKind } from '#app/domain/budget/version.ts'
import { count } from '#app/i18n/format.ts'

const kinds: Record<VersionKind, string> = {
  'forward-draft': 'Жайкы долбоор',
  'binding-draft': 'Кышкы долбоор',
  approved: 'Бекитилген бюджет',
  change: 'Өзгөртүлгөн бюджет',
  execution: 'Аткарылышы жөнүндө отчет',
}
const units: Record<Unit, string> = { 1: 'сом', 1000: 'миң сом', 1000000: 'миллион сом' }
const measures: Record<Measure, string> = {
  draft: 'долбоор',
  plan: 'бекитилген план',
  revised: 'такталган план',
  fact: 'факт',
}
const sides: Record<Side | 'balance', string> = {
  revenue: 'Кирешелер',
  expenditure: 'Чыгашалар',
  financing: 'Каржылоо булактары',
  balance: 'Киреше менен чыгашанын айырмасы',
}
const roles: Record<Role, string> = {
  'as-read': 'Киреше жана чыгаша, жазылганындай',
  revenue: 'Баары киреше',
  expenditure: 'Баары чыгаша',
  financing: 'Баары каржылоо булагы',
  'left-out': 'Бюджетке кирбейт',
}
const steps: Record<ChainStep, string> = {
  'forward-draft': 'Жайкы долбоорду жарыялоо',
  'forward-hearing': 'Жайкы долбоор боюнча угуу',
  'forward-agreed': 'Жайкы долбоорду кеңеште кароо',
  'binding-draft': 'Кышкы долбоорду жарыялоо',
  'binding-hearing': 'Кышкы долбоор боюнча угуу',
  adoption: 'Бюджетти бекитүү',
  'execution-report': 'Аткарылышы жөнүндө отчет',
}

/** The office's work on budgets. */
export const budgetWork = {
  ...{ kinds, units, measures, sides, roles, steps },
  title: 'Бюджеттер',
  lead: 'Ар бир жылдын долбоорлору, бекитилген бюджети, өзгөртүүлөрү жана отчету. Жарыяланган версия өзгөрбөйт, аны жаңы версия оңдойт.',
  year: (year: number) => `${year}-жыл`,
  version: (number: number) => `${number}\u2011версия`,
  versionOf: (year: number, number: number) => `${year}-жылдын бюджети, ${number}\u2011версия`,
  none: 'Бул жылда версия жок',
  begin: 'Жаңы версия',
  tried: 'Текшерүүдө турган файлдар',
  triedStates: { reading: 'окулуп жатат', ready: 'окулду, чечим күтөт', refused: 'окулган жок' },
  columns: {
    year: 'Жыл',
    open: 'Чечимсиз табылга',
    reason: 'Себеби',
    begun: 'Башталган',
    version: 'Версия',
    kind: 'Түрү',
    state: 'Абалы',
    file: 'Файл',
    by: 'Ким түздү',
    hash: 'Изи',
  },
  states: { working: 'иште', published: 'жарыяланды' },
  publishedOn: (day: string) => `Жарыяланды: ${day}`,
  open: (open: number) => `чечимсиз табылга: ${count(open, 'ky')}`,
  onPage: 'баракта жазылды',
  because: (reason: string) => `Себеби: ${reason}`,
  dates: 'Күндөр',
  datesOf: (year: number) => `${year}-жылдын бюджетинин күндөрү`,
  datesLead:
    'Бул күндөр кадимки тажрыйбадан алынган, мыйзамдагы мөөнөт эмес. Каалагандай өзгөртсөңүз болот, бирок себебин жазыңыз.',
  usual: 'кадимки күн',
  usualIs: (day: string) => `Кадимки күн: ${day}`,
  changeDates: 'Күндөрдү өзгөртүү',
  datesReason: 'Эмне үчүн башка күн',
  datesReasonHint: 'Баарына көрүнөт. Кадимки күндөр калса, жазбай койсо болот',
  save: 'Сактоо',
  fresh: {
    title: 'Бюджеттин жаңы версиясы',
    lead: 'Файлды тандаңыз: ал окулуп, текшерилип, көрсөтүлөт. Сиз кабыл алмайынча эч нерсе сакталбайт.',
    year: 'Кайсы жылдын бюджети',
    kind: 'Бул эмне',
    unit: 'Файлдагы суммалар',
    reason: 'Эмне үчүн оңдолуп жатат',
    reasonHint: 'Ушундай түрдөгү версия жарыяланган болсо гана жазыңыз. Себеби баарына көрүнөт',
    file: 'Бюджеттин файлы',
    fileHint: (megabytes: number) =>
      `XLSX, ODS, CSV же .zip ичиндеги маалымат пакети, ${count(megabytes, 'ky')} МБга чейин`,
    exampleFiles: 'Үлгү файлдар: жүктөп алып, сынап көрүңүз',
    examples: {
      'kara-kujur-2021.csv': 'Кара-Кужур 2021–2022: жыйынтыктын үтүрү түшүп калган',
      'kazan-kuigan-2023.csv': 'Казан-Куйган 2023: 258,0 миң сом түшүндүрүлгөн эмес',
      'naryn-2017.csv': 'Нарын шаары 2017: баары туура келет',
      'bishkek-2026.csv': 'Бишкек 2026: чоң таблица, беренелери ойдон чыгарылган',
    },
    check: 'Окуп, текшерүү',
    onPage: 'Файлсыз, баракта жазуу',
    onPageHint:
      'Мурунку жарыяланган версия болсо, анын саптары көчүрүлөт, болбосо бош барактан башталат.',
  },
}
