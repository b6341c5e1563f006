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
    `Сизди күткөн иш: ${count(yours, 'ky')}, бул тизмеде баары: ${count(all, 'ky')}`,
  columns: {
    work: 'Иш',
    about: 'Эмне жөнүндө',
    where: 'Кайда',
    due: 'Мөөнөтү',
    who: 'Ким',
    button: 'Аракет',
  },
  you: 'Сиз',
  witness: 'Муниципалитетте эч ким: портал администраторунан күбө катары кол коюуну сураңыз',
  nobody: 'Аткара турган адам жок: администратор бирөөнү дайындасын',
  overdueBy: (days: number) => `${count(days, 'ky')} күн өттү`,
  dueToday: 'Бүгүн',
  noDue: 'Мөөнөтсүз',
  empty: 'Азыр күтүп турган иш жок',
  emptyAdvice: 'Кимдир бирөө бир нерсе жөнөткөндө же мөөнөт жакындаганда, ушул жерде көрүнөт.',
  firstSteps: {
    title: (done: number, all: number) =>
      `Биринчи кадамдар: ${count(all, 'ky')} кадамдын ${count(done, 'ky')} бүттү`,
    done: 'Бүттү',
    open: 'Калды',
    steps: {
      contact: 'Айыл өкмөтүнүн дарегин жана телефонун жазыңыз',
      villages: 'Айылдарды киргизиңиз',
      'two-admins': 'Экинчи администраторду дайындаңыз: милдеттер эки адамдын колу менен берилет',
      'election-officer': 'Добуш берүү боюнча жооптууну дайындаңыз',
      messages:
        'Кабарлар жетерин текшериңиз: кесиптешиңиз катталып, телефонуна же почтасына келген код менен ырастасын',
      round: 'Биринчи айлампаны даярдап, жарыялаңыз',
    },
  },
}
