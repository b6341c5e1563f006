import { count, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../../ky/desk/desk.ts'

export const desk: typeof source = {
  title: 'Рабочий стол',
  today: (at) => `Сегодня, ${shortDate(at, 'ru')}`,
  office: 'Разделы айыл окмоту',
  groups: {
    overdue: (all) => `Просрочено: ${count(all, 'ru')}`,
    today: (all) => `Сегодня: ${count(all, 'ru')}`,
    week: (all) => `В следующие семь дней: ${count(all, 'ru')}`,
    later: (all) => `Позже: ${count(all, 'ru')}`,
    undated: (all) => `Без срока: ${count(all, 'ru')}`,
  },
  waiting: (yours, all) =>
    `Ждут вас: ${count(yours, 'ru')}, всего в этом списке: ${count(all, 'ru')}`,
  columns: {
    work: 'Дело',
    about: 'О чём',
    where: 'Где',
    due: 'Срок',
    who: 'Кто',
    button: 'Действие',
  },
  you: 'Вы',
  witness: 'В муниципалитете никто: попросите администратора портала подписать как свидетеля',
  nobody: 'Некому: администратор должен кого-то назначить',
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
  firstSteps: {
    title: (done, all) => `Первые шаги: сделано ${count(done, 'ru')} из ${count(all, 'ru')}`,
    done: 'Сделано',
    open: 'Осталось',
    steps: {
      contact: 'Укажите адрес и телефон айыл окмоту',
      villages: 'Внесите сёла',
      'two-admins': 'Назначьте второго администратора: роли дают двумя подписями',
      'election-officer': 'Назначьте ответственного за голосование',
      messages:
        'Проверьте, что сообщения доходят: пусть коллега зарегистрируется и подтвердит код, пришедший на телефон или почту',
      round: 'Подготовьте и опубликуйте первый цикл',
    },
  },
}
