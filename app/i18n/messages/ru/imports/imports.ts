import { count, plural } from '#app/i18n/format.ts'
import type { imports as source } from '../../ky/imports/imports.ts'

/** The pages of a file that is taken in. */
export const imports: typeof source = {
  paper: 'Распечатать строки',
  back: 'Назад без файла',
  table: 'Таблица',
  drawing: 'Чертёж границ',
  hint: (megabytes) => `Не больше ${count(megabytes, 'ru')} МБ`,
  needed: (columns) => `В таблице должны быть столбцы: ${columns}.`,
  others: (columns) => `Могут быть и такие: ${columns}.`,
  check: 'Проверить файл',
  state: 'Состояние',
  states: {
    reading: 'Файл читается',
    ready: 'Проверен, ничего ещё не внесено',
    refused: 'Файл не принят, ничего из него не сохранено',
    applied: 'Файл принят',
  },
  sent: (file, who, when) => `Файл ${file}; отправитель: ${who}, ${when}.`,
  before: (when, who) => `Этот же файл уже внесён: ${when}; отправитель: ${who}.`,
  applied: (when) => `Файл принят: ${when}.`,
  see: 'Посмотреть внесённое',
  rowsRead: 'Прочитано строк',
  renews: 'Страница обновляется сама.',
  effects: { new: 'Новые', changed: 'Меняются', same: 'Уже такие', wrong: 'С ошибками' },
  parts: {
    wrong: 'Строки с ошибками',
    taken: 'Строки, которые будут внесены',
    same: 'Строки, которые ничего не меняют',
  },
  row: 'Строка',
  effect: 'Что изменится',
  faults: 'Что не так',
  hash: 'Отпечаток этих строк (SHA-256):',
  exactly: 'Будут внесены именно эти строки: все или ни одной.',
  nothingNew: 'Файл ничего не меняет: всё, что в нём есть, уже сохранено.',
  again: 'Выбрать другой файл',
  stop: 'Остановить',
  drop: 'Убрать файл',
  hasFaults: (rows) =>
    plural(rows, 'ru', {
      one: `${count(rows, 'ru')} строка с ошибкой. Исправьте её в файле и выберите файл снова: пока есть ошибки, ничего не вносится.`,
      few: `${count(rows, 'ru')} строки с ошибками. Исправьте их в файле и выберите файл снова: пока есть ошибки, ничего не вносится.`,
      many: `${count(rows, 'ru')} строк с ошибками. Исправьте их в файле и выберите файл снова: пока есть ошибки, ничего не вносится.`,
      other: `${count(rows, 'ru')} строк с ошибками. Исправьте их в файле и выберите файл снова: пока есть ошибки, ничего не вносится.`,
    }),
  apply: (rows) =>
    plural(rows, 'ru', {
      one: `Внести ${count(rows, 'ru')} строку`,
      few: `Внести ${count(rows, 'ru')} строки`,
      many: `Внести ${count(rows, 'ru')} строк`,
      other: `Внести ${count(rows, 'ru')} строк`,
    }),
}
