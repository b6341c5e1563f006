import { count, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../../ky/desk/desk.ts'

export const desk: typeof source = {
  title: 'Рабочий стол',
  today: (at) => `Сегодня, ${shortDate(at, 'ru')}`,
  office: 'Разделы айыл окмоту',
  figures: {
    today: 'нужно закончить сегодня',
    overdue: 'просрочено',
    second: 'ждёт второй подписи',
    week: 'в ближайшие семь дней',
  },
  columns: { work: 'Дело', about: 'О чём', due: 'Срок', who: 'Кто', button: 'Действие' },
  you: 'Вы',
  overdueBy: (days) =>
    plural(days, 'ru', {
      one: `Просрочено на ${count(days, 'ru')} день`,
      few: `Просрочено на ${count(days, 'ru')} дня`,
      other: `Просрочено на ${count(days, 'ru')} дней`,
    }),
  dueToday: 'Сегодня',
  noDue: 'Без срока',
  empty: 'Сейчас нет дел, которые ждут',
  emptyAdvice: 'Когда кто-нибудь что-то пришлёт или подойдёт срок, это появится здесь.',
}
