import type { ImportReasons } from '#app/domain/imports/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const importReasons: ReasonTexts<ImportReasons> = {
  'import-choose-file': () => 'Выберите файл',
  'import-choose-option': () =>
    'Выберите из списка: сейчас файл принимается только для того, что в нём есть. Файл не прочитан',
  'import-file-large': ({ megabytes }) =>
    `Файл больше ${count(megabytes, 'ru')} МБ. Разделите его и выберите снова`,
  'import-file-empty': ({ name }) => `Файл ${name} пуст`,
  'import-file-locked': ({ name }) =>
    `${name} закрыт паролем. Снимите пароль в Excel и сохраните файл`,
  'import-old-excel': ({ name }) =>
    `${name} — файл старого Excel. Откройте его в Excel и сохраните как .xlsx`,
  'import-other-kind': ({ name, endings }) =>
    `${name} — файл другого вида, или имя не соответствует содержанию. Выберите один из таких: ${endings}`,
  'import-unreadable': ({ name }) =>
    `Файл ${name} не читается: он повреждён. Откройте его в программе, где он сделан, и сохраните заново`,
  'import-too-much': ({ name }) =>
    `Файл ${name} распаковывается в гораздо большее, чем таблица учреждения. Скопируйте строки в новый файл и выберите его`,
  'import-too-long': ({ rows }) =>
    `В таблице может быть не больше ${count(rows, 'ru')} строк. Разделите её и выберите снова`,
  'import-no-head': ({ missing }) =>
    `Ни одна строка не называет нужные столбцы. Не найдено: ${missing.ru}`,
  'import-head-twice': ({ head, first, second }) =>
    `Два столбца значат одно и то же: ${first} и ${second} («${head}»). Уберите один`,
  'import-several-sheets': ({ sheets }) =>
    `Такая таблица есть на нескольких листах: ${sheets}. Оставьте в файле один`,
  'import-formula-empty': ({ cell }) =>
    `В ячейке ${cell} формула без посчитанного значения. Откройте файл в Excel, сохраните и выберите снова`,
  'import-no-rows': () => 'В файле нет строк',
  'import-gone': () => 'Файла здесь больше нет: выберите его снова',
  'import-not-ready': () => 'Этот файл больше не ждёт внесения',
  'import-has-faults': ({ rows }) => `Строк с ошибками: ${count(rows, 'ru')}. Ничего не внесено`,
  'import-nothing-new': () => 'Файл ничего не меняет',
  'import-outdated': () =>
    'После проверки файла сохранённое изменилось. Ничего не внесено: уберите файл и выберите его снова',
  'import-differs': () =>
    'Это не те строки, что были показаны. Ничего не внесено: откройте страницу заново',
  'cell-empty': () => 'не должно быть пустым',
  'cell-long': ({ max }) => `не больше ${count(max, 'ru')} знаков`,
  'cell-formula': () => 'начинается как формула; напишите само значение',
  'cell-letters-lost': () =>
    'вместо букв стоит «?»: при сохранении файла они потерялись. Сохраните его в Excel как XLSX или «CSV UTF-8» и выберите снова',
  'cell-no-number': ({ found }) => `«${found}» — не целое число, которое можно принять`,
  'cell-no-day': ({ found }) => `«${found}» — не день: пишите 2026-01-31 или 31.01.2026`,
  'cell-twice': ({ row }) => `то же самое в строке ${count(row, 'ru')}`,
  'import-sheet-read': ({ sheet, others }) => `Прочитан лист «${sheet}». Не прочитаны: ${others}`,
  'import-heads-unused': ({ heads }) => `Столбцы, которые не вносятся: ${heads}`,
}
