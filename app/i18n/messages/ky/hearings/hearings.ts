import type { HearingStage } from '#app/domain/hearings/hearing.ts'
import { count, date, dateTime } from '#app/i18n/format.ts'

const stages: Record<HearingStage, string> = {
  draft: 'Жарыялана элек',
  announced: 'Жарыяланды',
  running: 'Азыр өтүп жатат',
  held: 'Өттү',
  'called-off': 'Өтпөйт',
}

/** Hearings as residents read them. */
export const hearings = {
  stages,
  title: 'Коомдук угуулар',
  lead: 'Айыл өкмөтү бюджеттин долбоорун же башка маселени элге окуп берет. Ар бир тургун келип, суроо берип, сунуш айта алат.',
  coming: 'Алдыдагы угуулар',
  noneComing: 'Азырынча жаңы угуу жарыялана элек',
  noneComingAdvice: 'Угуу белгиленгенде ушул жерден жана кулактандыруу тактасынан билесиз.',
  past: 'Өткөн угуулар',
  nonePast: 'Бул жерде өткөн угуу жок',
  follow: 'Жаңы кулактандырууларга жазылуу (Atom)',
  notice: 'Кулактандыруу',
  columns: {
    hearing: 'Угуу',
    on: 'Күнү',
    state: 'Абалы',
    came: 'Келгендер',
    women: 'Аялдар',
    asked: 'Суроо, сунуш',
    inTime: 'Мөөнөтүндө жооп',
  },
  daysLeft: (days: number) => `${count(days, 'ky')} күн калды`,
  today: 'бүгүн',
  figures: { days: 'күн калды', begins: (day: string) => day, budget: 'талкууланган чыгаша' },
  agenda: 'Күн тартиби',
  agendaColumns: { time: 'Убакыт', what: 'Эмне жана ким' },
  about: 'Эмне талкууланат',
  facts: {
    title: 'Кайда, качан',
    when: 'Качан',
    where: 'Кайда',
    place: 'Картадагы орду',
    announced: 'Кулактандыруу',
    moved: 'Өзгөртүү',
  },
  between: (day: string, from: string, to: string) => `${day}, ${from}–${to}`,
  announcedOn: (at: Date, days: number) =>
    `${date(at, 'ky')}, угууга ${count(days, 'ky')} күн калганда`,
  shortNotice: (days: number, usual: number) =>
    `Угуу ${count(days, 'ky')} күн калганда жарыяланды, кадимки мөөнөт ${count(usual, 'ky')} күн. Себеби:`,
  movedBecause: (at: Date, reason: string) => `${date(at, 'ky')}: ${reason}`,
  movedFromTo: (from: Date, to: Date) =>
    `Мурда: ${dateTime(from, 'ky')}. Эми: ${dateTime(to, 'ky')}.`,
  calledOff: (reason: string) => `Угуу өтпөйт. Себеби: ${reason}`,
  calledOffTitle: 'Бул угуу өтпөйт',
  because: 'Себеби:',
  budgetOf: (title: string, version: string) => `${title}, ${version}`,
  toBudget: 'Долбоорду толук окуу',
  toLeaflet: 'Кыскача, 4 барак',
  newer: 'Андан кийин жаңы версия жарыяланды.',
  toNewer: 'Жаңы версиясы',
  papers: 'Кагаздар жана файлдар',
  calendar: 'Календарга кошуу (iCal)',
  print: 'Кулактандырууну басып чыгаруу, А4',
  paper: {
    title: (title: string) => `Кулактандыруу: ${title}`,
    lead: 'Айыл өкмөтү айыл аймагынын бардык тургундарын коомдук угууга чакырат.',
    right:
      'Ар бир тургун келип, суроо берип, сунуш айтууга укуктуу. Суроону айыл өкмөтүнө алдын ала жазып берсе да болот.',
    signed: 'Айыл өкмөтүнүн башчысы',
    phone: 'Телефон',
    address: 'Дарек',
  },
}
