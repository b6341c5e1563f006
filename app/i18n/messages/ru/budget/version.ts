import { count } from '#app/i18n/format.ts'
import type { budgetVersion as source } from '../../ky/budget/version.ts'

export const budgetVersion: typeof source = {
  heading: (kind, year) => `${kind}, ${year} год`,
  publish: 'Опубликовать',
  baseAnew: (version) => `Продолжить на основе версии ${version}`,
  overtaken: {
    title: (version) =>
      `После начала этого проекта опубликована версия ${version}. Публиковать его, не учтя её, нельзя.`,
    differs:
      'Строки, которые здесь не такие, как в той версии. Исправьте нужное и продолжите проект на её основе:',
    same: 'Строки такие же, как в той версии.',
    line: (line, there, here) => `${line}: там ${there}, здесь ${here}`,
    none: 'нет',
  },
  departures: {
    title: 'Не так, как решено подписанными протоколами согласования',
    lead: 'О каждой строке скажите почему. Причину увидят все: у строки, у замечания и у стола согласования.',
    why: (table) => `Почему не так, как договорился стол ${count(table, 'ru')}?`,
  },
  publishLead:
    'После публикации версия не меняется и видна всем вместе с отпечатком. Пояснения к находкам публикуются тоже.',
  notYet: (numbers) => `Для публикации нужны пояснения к находкам: ${numbers}.`,
  empty: 'Нет ни одной строки. Добавьте строку.',
  throwAway: 'Выбросить эту версию',
  hash: (hash) => `Отпечаток (SHA-256): ${hash}`,
  correct: 'Начать исправленную версию',
  basis: (number) => `Вместо версии ${number}`,
  follows: (number) => `После версии ${number}`,
  lines: 'Строки',
  linesLead: (all, unit) =>
    `Всего строк: ${count(all, 'ru')}, ${unit}. Выделенные строки вычисляются из тех, что под ними.`,
  addLine: 'Добавить строку',
  edit: 'Изменить',
  line: {
    title: (name) => `Строка: ${name}`,
    freshTitle: 'Новая строка',
    splitTitle: (name) => `Разделить строку: ${name}`,
    splitLead:
      'Отделённая сумма переходит в новую строку, остальное остаётся в прежней. Итоги не меняются.',
    name: 'Название',
    code: 'Код',
    economic: 'Экономический код',
    source: 'Источник финансирования',
    side: 'Сторона',
    under: 'Под какой строкой',
    top: 'На самом верху',
    amount: (period, unit) => `${period}, ${unit}`,
    computed: 'Сумма вычисляется из строк под ней.',
    save: 'Сохранить',
    add: 'Добавить',
    split: 'Разделить',
    up: 'Выше',
    down: 'Ниже',
    remove: 'Удалить',
    moves: 'Переместить или удалить',
  },
}
