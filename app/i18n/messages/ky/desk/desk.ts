import { count, shortDate } from '#app/i18n/format.ts'

/** The office's desk and the second signature. */
export const desk = {
  title: 'Иш столу',
  today: (at: Date) => `Бүгүн, ${shortDate(at, 'ky')}`,
  office: 'Айыл өкмөтүнүн бөлүмдөрү',
  figures: {
    today: 'бүгүн бүтүшү керек',
    overdue: 'мөөнөтү өткөн',
    second: 'экинчи колду күткөн',
    week: 'жети күндүн ичинде',
  },
  columns: { work: 'Иш', about: 'Эмне жөнүндө', due: 'Мөөнөтү', who: 'Ким', button: 'Аракет' },
  you: 'Сиз',
  overdueBy: (days: number) => `${count(days, 'ky')} күн өттү`,
  dueToday: 'Бүгүн',
  noDue: 'Мөөнөтсүз',
  empty: 'Азыр күтүп турган иш жок',
  emptyAdvice: 'Кимдир бирөө бир нерсе жөнөткөндө же мөөнөт жакындаганда, ушул жерде көрүнөт.',
}
