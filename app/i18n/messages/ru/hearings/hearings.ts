import { count, date, dateTime, plural } from '#app/i18n/format.ts'
import type { hearings as source } from '../../ky/hearings/hearings.ts'

const days = (number: number) =>
  plural(number, 'ru', {
    one: `${count(number, 'ru')} день`,
    few: `${count(number, 'ru')} дня`,
    other: `${count(number, 'ru')} дней`,
  })

export const hearings: typeof source = {
  stages: {
    draft: 'Не объявлено',
    announced: 'Объявлено',
    running: 'Идёт сейчас',
    held: 'Прошло',
    'called-off': 'Не состоится',
  },
  title: 'Общественные слушания',
  lead: 'Айыл окмоту представляет жителям проект бюджета или другой вопрос. Любой житель может прийти, задать вопрос и внести предложение.',
  coming: 'Предстоящие слушания',
  noneComing: 'Новые слушания пока не объявлены',
  noneComingAdvice: 'Когда слушания назначат, вы узнаете здесь и на доске объявлений.',
  past: 'Прошедшие слушания',
  nonePast: 'Прошедших слушаний здесь нет',
  follow: 'Подписаться на объявления (Atom)',
  notice: 'Объявление',
  columns: {
    hearing: 'Слушания',
    on: 'День',
    state: 'Состояние',
    came: 'Пришло',
    women: 'Женщины',
    asked: 'Вопросы, предложения',
    inTime: 'Отвечено в срок',
  },
  daysLeft: (left) =>
    plural(left, 'ru', {
      one: `остался ${days(left)}`,
      few: `осталось ${days(left)}`,
      other: `осталось ${days(left)}`,
    }),
  today: 'сегодня',
  figures: {
    days: 'дней до слушаний',
    begins: (day) => day,
    budget: 'обсуждаемые расходы',
  },
  agenda: 'Повестка дня',
  agendaColumns: { time: 'Время', what: 'Что и кто' },
  about: 'О чём пойдёт речь',
  facts: {
    title: 'Где и когда',
    when: 'Когда',
    where: 'Где',
    place: 'Место на карте',
    announced: 'Объявление',
    moved: 'Изменение',
  },
  between: (day, from, to) => `${day}, ${from}–${to}`,
  announcedOn: (at, left) => `${date(at, 'ru')}, за ${days(left)} до слушаний`,
  shortNotice: (left, usual) =>
    `Слушания объявлены за ${days(left)}, обычный срок: ${days(usual)}. Причина:`,
  movedBecause: (at, reason) => `${date(at, 'ru')}: ${reason}`,
  movedFromTo: (from, to) => `Было: ${dateTime(from, 'ru')}. Стало: ${dateTime(to, 'ru')}.`,
  calledOff: (reason) => `Слушания не состоятся. Причина: ${reason}`,
  calledOffTitle: 'Эти слушания не состоятся',
  because: 'Причина:',
  budgetOf: (title, version) => `${title}, ${version}`,
  toBudget: 'Читать проект полностью',
  toLeaflet: 'Кратко, на 4 страницах',
  newer: 'После этого опубликована новая версия.',
  toNewer: 'Новая версия',
  papers: 'Бумаги и файлы',
  calendar: 'Добавить в календарь (iCal)',
  print: 'Распечатать объявление, А4',
  paper: {
    title: (title) => `Объявление: ${title}`,
    lead: 'Айыл окмоту приглашает всех жителей айылного аймака на общественные слушания.',
    right:
      'Каждый житель вправе прийти, задать вопрос и внести предложение. Вопрос можно подать в айыл окмоту и заранее, письменно.',
    signed: 'Глава айыл окмоту',
    phone: 'Телефон',
    address: 'Адрес',
  },
}
