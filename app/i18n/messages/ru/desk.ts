import type { WorkTexts } from '#app/domain/desk/work-item.ts'
import type { ActName } from '#app/domain/rounds/pending-act.ts'
import { count, dateTime, plural, shortDate } from '#app/i18n/format.ts'
import type { desk as source } from '../ky/desk.ts'
import { phaseNames } from './permissions.ts'

const acts: Record<ActName, string> = {
  'open-vote': 'Открытие голосования',
  'extend-phase': 'Продление этапа',
  'publish-result': 'Публикация итогов',
}

const work: WorkTexts = {
  'sign-act': {
    name: 'Вторая подпись',
    about: ({ act, title }) => `${acts[act]}: «${title}»`,
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
  'sign-check': {
    name: 'Вторая подпись под проверкой',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Рассмотреть',
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
  acts,
  act: {
    title: 'Вторая подпись',
    lead: 'Для этого нужны подписи двух человек. Как только вы подпишете, это вступит в силу.',
    what: 'О чём просят',
    asked: 'Кто просит',
    askedAt: 'Когда',
    reason: 'Причина',
    noReason: 'Не указана',
    round: 'Цикл',
    extension: ({ phase, from, until, laterToo }) =>
      laterToo
        ? `Этап «${phaseNames[phase]}» закончится не ${dateTime(from, 'ru')}, а ${dateTime(until, 'ru')}. Следующие даты сдвинутся на столько же.`
        : `Этап «${phaseNames[phase]}» закончится не ${dateTime(from, 'ru')}, а ${dateTime(until, 'ru')}.`,
    sign: 'Подписать',
    own: 'Вы сами об этом просили: подписать должен другой человек.',
    decline: 'Вернуть',
    declineTitle: 'Не согласны?',
    declineReason: 'Почему',
    waiting: 'Ожидается вторая подпись',
    signed: (name, at) => `Подписано: ${name}, ${dateTime(at, 'ru')}`,
    declined: (name, at) => `Возвращено: ${name}, ${dateTime(at, 'ru')}`,
    state: 'Состояние',
  },
}
