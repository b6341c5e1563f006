import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import { count, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../ky/desk.ts'
import { actTitles } from './signatures.ts'

const work: WorkTexts = {
  'sign-act': {
    name: 'Вторая подпись',
    about: ({ act, title }) => `${actTitles[act]}: «${title}»`,
    button: 'Рассмотреть',
  },
  'assign-checks': {
    name: 'Назначить проверки',
    about: ({ count: waiting }) =>
      plural(waiting, 'ru', {
        one: `${count(waiting, 'ru')} предложение никому не назначено`,
        few: `${count(waiting, 'ru')} предложения никому не назначены`,
        other: `${count(waiting, 'ru')} предложений никому не назначены`,
      }),
    button: 'Назначить',
  },
  'check-proposal': {
    name: 'Проверить предложение',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Проверить',
  },
  'publish-list': {
    name: 'Публикация списка',
    about: ({ title, count: waiting }) =>
      plural(waiting, 'ru', {
        one: `«${title}»: ждёт ${count(waiting, 'ru')} принятое предложение`,
        few: `«${title}»: ждут ${count(waiting, 'ru')} принятых предложения`,
        other: `«${title}»: ждут ${count(waiting, 'ru')} принятых предложений`,
      }),
    button: 'Опубликовать',
  },
  'open-vote': {
    name: 'Открытие голосования',
    about: ({ title }) => `«${title}»: закрепить правила и список, открыть голосование`,
    button: 'Подготовить',
  },
}

export const desk: typeof source = {
  title: 'Рабочий стол',
  today: (at) => `Сегодня, ${shortDate(at, 'ru')}`,
  office: 'Разделы айыл окмоту',
  sections: {
    desk: 'Рабочий стол',
    rounds: 'Циклы бюджета',
    paper: 'Предложения на бумаге',
    checks: 'Проверка',
    appeals: 'Жалобы',
    reports: 'Сообщения',
    people: 'Сотрудники',
    territory: 'Территория',
    audit: 'Журнал',
  },
  figures: {
    today: 'нужно закончить сегодня',
    overdue: 'просрочено',
    second: 'ждёт второй подписи',
    week: 'в ближайшие семь дней',
  },
  work,
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
