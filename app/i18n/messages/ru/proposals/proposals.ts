import { count, deadline, numero, plural } from '#app/i18n/format.ts'
import type { proposals as ky } from '../../ky/proposals/proposals.ts'
import { stateNames } from './proposal-reasons.ts'

export const proposals: typeof ky = {
  title: 'Предложения',
  themes: {
    water: 'Питьевая вода',
    irrigation: 'Поливная вода',
    roads: 'Дороги и мосты',
    lighting: 'Уличное освещение',
    school: 'Школа и детский сад',
    health: 'Здоровье',
    sport: 'Спорт',
    culture: 'Культура и отдых',
    waste: 'Вывоз мусора',
    other: 'Другое',
  },
  states: stateNames,
  orders: {
    draw: 'По жребию',
    cost: 'Сначала дешёвые',
    'cost-down': 'Сначала дорогие',
    village: 'По сёлам',
    new: 'Сначала новые',
  },
  stations: {
    sent: 'Отправлено',
    returned: 'У автора на доработке',
    legal: 'Проверка законности',
    technical: 'Проверка цены',
    vote: 'Голосование',
    result: 'Итоги',
    delivery: 'Исполнение',
    rejected: 'Отклонено',
    withdrawn: 'Отозвано автором',
  },
  contributions: {
    money: 'Вклад жителей: деньги',
    labour: 'Вклад жителей: труд',
    things: 'Вклад жителей: материалы и вещи',
  },
  wholeAimak: 'Весь аймак',
  write: 'Написать предложение',
  list: {
    found: (total) =>
      plural(total, 'ru', {
        one: `${count(total, 'ru')} предложение`,
        few: `${count(total, 'ru')} предложения`,
        other: `${count(total, 'ru')} предложений`,
      }),
    drawn:
      'Порядок определён жребием. С какого предложения он начинается, зависит от читателя или от дня: все предложения равны.',
    order: 'Порядок',
    filters: 'Поиск и отбор',
    words: 'Поиск по словам',
    wordsHint:
      'По названию, содержанию или старому имени села. Можно писать без ө, ү, ң и латиницей.',
    village: 'Село',
    theme: 'Тема',
    standing: 'Состояние',
    any: 'Все',
    costFrom: 'Цена от',
    costTo: 'Цена до',
    apply: 'Показать',
    clear: 'Сбросить отбор',
    onMap: 'На карте',
    asList: 'Списком',
    nothing: 'Таких предложений не найдено',
    nothingAdvice: 'Попробуйте другое слово или сбросьте отбор.',
    none: 'Пока нет ни одного предложения',
    noneAdvice: 'Вы можете написать первое.',
  },
  map: {
    title: 'Предложения на карте',
    show: 'Открыть карту',
    about: 'Ниже сёла и число предложений для них. Откройте карту, чтобы увидеть точное место.',
    outline: 'Граница Кыргызстана и место этого айылного аймака',
    villages: 'По сёлам',
    number: 'Предложения',
    pinned: (pinned, all) =>
      `Точное место отмечено на карте: ${count(pinned, 'ru')}, всего: ${count(all, 'ru')}.`,
  },
  officeTitle: {
    title: (number) => `Название предложения ${numero(number, 'ru')} на другом языке`,
    mark: 'название дано айыл окмоту',
    own: 'Название автора',
    column: 'Название от айыл окмоту',
    link: 'Дать название на другом языке',
    lead: 'Название автора не меняется и стоит рядом на странице предложения. Те, кто читает на этом языке, видят новое название в списке, в бюллетене и в итогах. Изменить его можно только до открытия голосования. Если автор изменит своё название, это исчезнет.',
    ky: 'Название на кыргызском',
    ru: 'Название на русском',
    empty: 'Если оставить пустым, останется только название автора.',
    save: 'Сохранить',
  },
  page: {
    byLine: (first, village, others) =>
      [
        first,
        village,
        others > 0
          ? plural(others, 'ru', {
              one: `и ещё ${count(others, 'ru')} автор`,
              few: `и ещё ${count(others, 'ru')} автора`,
              other: `и ещё ${count(others, 'ru')} авторов`,
            })
          : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    writtenIn: 'На каком языке написано',
    languages: { ky: 'кыргызский', ru: 'русский', en: 'английский' },
    coAuthors: 'Соавторы',
    unnamed: 'Житель села',
    onPaper: 'Принято на бумаге',
    photo: (place) => `Фото ${place}`,
    need: 'Зачем это нужно',
    description: 'Что предлагается',
    cost: 'Стоимость',
    forWhat: 'На что',
    quantity: 'Количество',
    unitPrice: 'Цена за единицу',
    lineSum: 'Всего',
    asked: 'Просят из бюджета',
    checked: 'Проверенная цена',
    contributionsTotal: 'Вклад жителей',
    upkeep: 'Кто будет содержать',
    where: 'Место',
    forWhom: 'Кому это полезно',
    households: (households) =>
      plural(households, 'ru', {
        one: `${count(households, 'ru')} семья`,
        few: `${count(households, 'ru')} семьи`,
        other: `${count(households, 'ru')} семей`,
      }),
    theme: 'Тема',
    papers: 'Документы',
    onMap: 'Показать на карте',
    timeline: 'Путь',
    until: (ends) => `Срок: ${deadline(ends, 'ru')}`,
    versions: (versions) => `Все версии (${count(versions, 'ru')})`,
    hiddenTitle: 'Скрытое предложение',
    hidden: (reason) => `Это предложение скрыто из списка. Причина: ${reason}`,
    withheld: (reason) =>
      `Это предложение скрыто, его текст и снимки не показываются. Причина: ${reason}`,
    showHidden: 'Показать написанное',
    rejected: (reason) => `Причина отклонения: ${reason}`,
    excludes: 'Предложения, которые нельзя выполнить вместе с этим',
    ballotBeside:
      'Ваш бюллетень с отметками открыт в соседней вкладке: закройте эту страницу, чтобы вернуться к нему.',
    toBallot: 'Перейти к бюллетеню',
    mine: 'Мои предложения: что может сделать автор',
  },
  versions: {
    title: (number) => `Версии предложения ${numero(number, 'ru')}`,
    one: 'С тех пор как предложение отправили, оно не менялось.',
    hidden: 'Это предложение скрыто, поэтому его версии не показываются.',
  },
}
