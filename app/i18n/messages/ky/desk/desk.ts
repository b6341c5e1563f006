import { count, shortDate } from '#app/i18n/format.ts'

/** The office's desk and the second signature. */
export const desk = {
  title: 'Иш столу',
  today: (at: Date) => `Бүгүн, ${shortDate(at, 'ky')}`,
  office: 'Айыл өкмөтүнүн бөлүмдөрү',
  groups: {
    overdue: (all: number) => `Мөөнөтү өткөн: ${count(all, 'ky')}`,
    today: (all: number) => `Бүгүн: ${count(all, 'ky')}`,
    week: (all: number) => `Кийинки жети күндө: ${count(all, 'ky')}`,
    later: (all: number) => `Андан кийин: ${count(all, 'ky')}`,
    undated: (all: number) => `Мөөнөтсүз: ${count(all, 'ky')}`,
  },
  waiting: (yours: number, all: number) =>
    `Сизди күткөн иш: ${count(yours, 'ky')}, баары: ${count(all, 'ky')}`,
  columns: {
    work: 'Иш',
    about: 'Эмне жөнүндө',
    where: 'Кайда',
    due: 'Мөөнөтү',
    who: 'Ким',
    button: 'Аракет',
  },
  you: 'Сиз',
  nobody: 'Аткара турган адам жок: администратор бирөөнү дайындасын',
  overdueBy: (days: number) => `${count(days, 'ky')} күн өттү`,
  dueToday: 'Бүгүн',
  noDue: 'Мөөнөтсүз',
  empty: 'Азыр күтүп турган иш жок',
  emptyAdvice: 'Кимдир бирөө бир нерсе жөнөткөндө же мөөнөт жакындаганда, ушул жерде көрүнөт.',
}
