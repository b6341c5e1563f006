import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import { count, shortDate } from '#app/i18n/format.ts'
import { actTitles } from './signatures.ts'

const work: WorkTexts = {
  'sign-act': {
    name: 'Экинчи кол',
    about: ({ act, title }) => `${actTitles[act]}: «${title}»`,
    button: 'Карап чыгуу',
  },
  'assign-checks': {
    name: 'Текшерүүгө берүү',
    about: ({ count: waiting }) => `${count(waiting, 'ky')} сунуш эч кимге бериле элек`,
    button: 'Бөлүштүрүү',
  },
  'check-proposal': {
    name: 'Сунушту текшерүү',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Текшерүү',
  },
  'publish-list': {
    name: 'Тизмени жарыялоо',
    about: ({ title, count: waiting }) =>
      `«${title}»: ${count(waiting, 'ky')} кабыл алынган сунуш күтүп турат`,
    button: 'Жарыялоо',
  },
  'open-vote': {
    name: 'Добушту ачуу',
    about: ({ title }) => `«${title}»: эреже менен тизме бекитилип, добуш ачылат`,
    button: 'Даярдоо',
  },
}

/** The office's desk and the second signature. */
export const desk = {
  title: 'Иш столу',
  today: (at: Date) => `Бүгүн, ${shortDate(at, 'ky')}`,
  office: 'Айыл өкмөтүнүн бөлүмдөрү',
  sections: {
    desk: 'Иш столу',
    rounds: 'Айлампалар',
    paper: 'Кагаз сунуштар',
    checks: 'Текшерүү',
    appeals: 'Даттануулар',
    reports: 'Билдирүүлөр',
    people: 'Кызматкерлер',
    territory: 'Аймак',
    audit: 'Журнал',
  },
  figures: {
    today: 'бүгүн бүтүшү керек',
    overdue: 'мөөнөтү өткөн',
    second: 'экинчи колду күткөн',
    week: 'жети күндүн ичинде',
  },
  work,
  columns: { work: 'Иш', about: 'Эмне жөнүндө', due: 'Мөөнөтү', who: 'Ким', button: 'Аракет' },
  you: 'Сиз',
  overdueBy: (days: number) => `${count(days, 'ky')} күн өттү`,
  dueToday: 'Бүгүн',
  noDue: 'Мөөнөтсүз',
  empty: 'Азыр күтүп турган иш жок',
  emptyAdvice: 'Кимдир бирөө бир нерсе жөнөткөндө же мөөнөт жакындаганда, ушул жерде көрүнөт.',
}
