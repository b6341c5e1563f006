import type { DeliveryReasons } from '#app/domain/delivery/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

/** Funded projects from the vote to the opening. */
export const delivery = {
  title: 'Аткаруу',
  heading: 'Каржыланган сунуштардын аткарылышы',
  about: 'Ар бир сунуш ачылганга чейин ушул жерде көрүнүп турат: мөөнөтү, жооптуусу, акчасы.',
  none: 'Азырынча аткарыла турган сунуш жок',
  noneAdvice: 'Добуш берүүнүн жыйынтыгы жарыяланганда, каржыланган сунуштар ушул жерде көрүнөт.',
  stages: {
    design: 'Долбоорлоо',
    contract: 'Келишим',
    work: 'Иштер',
    acceptance: 'Кабыл алуу',
    opening: 'Ачылышы',
  },
  done: 'Ачылды',
  late: 'Кечигип жатат',
  planned: (day: string) => `План боюнча: ${day}`,
  actual: (day: string) => `Бүттү: ${day}`,
  columns: { project: 'Сунуш', stage: 'Кайсы баскычта', planned: 'План', spent: 'Жумшалды' },
  total: 'Бардыгы',
  facts: {
    granted: 'Добуш менен бөлүндү',
    planned: 'План боюнча баасы',
    spent: 'Жумшалды',
    variance: 'Айырманын себеби',
    responsible: 'Жооптуу',
    nobody: 'азырынча белгиленген жок',
    stage: 'Азыркы баскыч',
  },
  nowIn: (stage: string, lateDays: number) =>
    lateDays > 0 ? `Азыр: ${stage}, ${count(lateDays, 'ky')} күн кечикти.` : `Азыр: ${stage}.`,
  opens: (day: string) => `План боюнча ачылышы: ${day}.`,
  wasLate: (days: number, byFirst = false) =>
    byFirst
      ? `биринчи планга караганда ${count(days, 'ky')} күн кеч`
      : `${count(days, 'ky')} күн кеч`,
  isLate: (days: number, byFirst = false) =>
    byFirst
      ? `биринчи планга караганда ${count(days, 'ky')} күн кечикти`
      : `${count(days, 'ky')} күн кечикти`,
  firstPlanned: (day: string, times: number) =>
    `Биринчи план боюнча: ${day}, ${count(times, 'ky')} жолу жылдырылды`,
  plannedNow: (day: string) => `Азыркы план боюнча: ${day}`,
  plannedAfterwards: 'план боюнча күнү иш бүткөндөн кийин жазылган',
  changed: { planned: 'План боюнча күнү', actual: 'Бүткөн күнү' },
  noDay: 'күнү жок',
  why: 'Себеби',
  inTime: 'өз убагында',
  paidHere: 'Тургундар тандаган, ушул беренеден төлөнөт',
  givenAndSpent: (given: string, spent: string) => `${given} бөлүндү, ${spent} жумшалды`,
  stagesDone: (done: number, all: number) =>
    `${count(all, 'ky')} баскычтын ${count(done, 'ky')} бүттү`,
  openedOn: (day: string) => `Ачылды: ${day}`,
  stageLate: (stage: string, days: number) => `${stage}: ${count(days, 'ky')} күн кечикти`,
  builtHeading: (opened: number, onTheWay: number) =>
    onTheWay === 0
      ? `Бардык ${count(opened, 'ky')} сунуш ачылды`
      : opened === 0
        ? `${count(onTheWay, 'ky')} сунуш аткарылып жатат`
        : `${count(opened, 'ky')} сунуш ачылды, ${count(onTheWay, 'ky')} сунуш аткарылып жатат`,
  builtLead: (year: number, given: string, spent: string) =>
    `${year}-жылдын айыл бюджетинен тургундар добуш менен ${given} бөлүштүрдү. Буга чейин ${spent} жумшалды.`,
  allBuilt: (year: number) => `${year}-жылдын бюджетинен тандалган бардык сунуштар`,
  howDecided: 'Кантип чечилди',
  money: 'Акчасы',
  way: 'Сунуштан ачылышына чейин',
  photo: (title: string) => `Сүрөт: ${title}`,
  events: {
    sent: 'Сунуш жөнөтүлдү',
    edited: 'Текст өзгөртүлдү',
    voteOpened: 'Добуш берүү башталды',
    funded: (votes: number) => `Тургундар тандады: ${count(votes, 'ky')} добуш`,
    news: 'Кабар',
  },
  allOf: 'Бардык сунуштардын аткарылышы',
  idea: 'Сунуштун өзү',
  office: {
    title: 'Аткаруунун жүрүшү',
    lead: 'Бул жерге жазганыңыз дароо ачык көрүнөт.',
    responsible: 'Ким жооп берет',
    responsibleHint: 'Аты-жөнү жана кызматы',
    planned: 'План боюнча баасы',
    spent: 'Буга чейин жумшалды',
    variance: 'Айырманын себеби',
    varianceHint: 'Жумшалганы пландан айырмаланса, себебин жазыңыз',
    stagePlanned: (stage: string) => `${stage}: план боюнча күнү`,
    stageActual: (stage: string) => `${stage}: бүткөн күнү`,
    planReason: 'План эмне үчүн өзгөрдү',
    planReasonHint:
      'Мурда жарыяланган күн же пландагы баа өзгөрсө, себебин жазыңыз: мурунку мааниси менен кошо ачык көрүнөт',
    note: 'Эмне болду?',
    noteHint: 'Тургундар окуй турган бир-эки сүйлөм. Жазбай койсо да болот',
    photo: 'Сүрөт',
    save: 'Сактоо жана жарыялоо',
    update: 'Жаңылоо',
    listTitle: 'Аткарылыш',
    listLead:
      'Добуш менен акча алган сунуштардын баары: кечиккендери биринчи, кечигүү биринчи пландан эсептелет. Баскычтын күнү: ✓ бүткөн, ▶ азыркы, ○ пландагы, ✕ кечиккен.',
    round: 'Айлампа',
    lateDays: 'Биринчи пландан кечигүү, күн',
    stageFirst: (stage: string) => `${stage}: биринчи план боюнча күнү`,
    firstDay: (day: string) => `башында ${day}`,
    undated: 'Күнү коюлган эмес',
    noPhoto: 'сүрөтү жок',
    shows: 'Сүрөттө кайсы баскыч көрсөтүлгөн',
    showsNone: 'Баскычы айтылбайт',
    showsHint: (missing: readonly string[]) =>
      `Бүткөн баскычтардын сүрөтү жоктору: ${missing.join(', ')}`,
  },
}

export const deliveryReasons: ReasonTexts<DeliveryReasons> = {
  'not-in-future': () => 'Бүткөн күн бүгүндөн кийин боло албайт',
  'stage-before-open': () => 'Мунун алдындагы баскыч бүтө элек. Адегенде анын күнүн жазыңыз',
  'before-earlier-stage': () => 'Бул күн мурунку баскычтын күнүнөн эрте',
  'plan-change-needs-reason': () => 'Жарыяланган план өзгөрүп жатат: себебин жазыңыз',
  'variance-needs-reason': () => 'Жумшалган акча пландан айырмаланат: себебин жазыңыз',
}
