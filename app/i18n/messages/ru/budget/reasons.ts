import type { BudgetReasons } from '#app/domain/budget/reasons.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

/** What a file is, and what to do about it; its name stands before. */
const unreadable: Record<Unreadable, string> = {
  empty: 'пуст. Выберите файл с таблицами бюджета',
  'old-book': 'в формате Excel 97–2003. Откройте его и сохраните как .xlsx',
  locked: 'закрыт паролем. Сохраните его без пароля',
  macros: 'с макросами. Сохраните его как .xlsx без макросов',
  'other-kind':
    'не XLSX, не ODS, не CSV и не пакет данных в .zip. Сохраните таблицы как .xlsx или .csv',
  'web-page': 'на деле веб-страница. Откройте его в табличной программе и сохраните как .xlsx',
  broken: 'повреждён. Сохраните или скопируйте его ещё раз',
  'too-large': 'слишком велик. Оставьте в нём только таблицы бюджета',
  'too-long': 'длиннее 200 000 строк. Загрузите его по частям',
  'too-wide': 'шире 1000 столбцов. Оставьте в нём только таблицы бюджета',
  'no-table': 'не содержит таблицы с названиями и суммами',
  'other-currency': 'с суммами в другой валюте. Читаются только суммы в сомах',
  'package-alone': 'описывает пакет данных. Сожмите его вместе с таблицами в один .zip',
}

export const budgetReasons: ReasonTexts<BudgetReasons> = {
  'budget-unreadable': ({ name, why }) => `Файл «${name}» ${unreadable[why]}`,
  'budget-name-long': ({ sheet, row, most }) =>
    `${sheet}, строка ${row}: название или код длиннее ${most} знаков. Сократите его в файле и загрузите ещё раз`,
  'budget-choose-file': () => 'Выберите файл',
  'budget-correction-needs-reason': ({ version }) =>
    `Версия такого вида уже опубликована (версия ${version}). Напишите, почему её исправляют`,
  'budget-not-adopted': ({ year }) =>
    `Утверждённый бюджет ${year} года ещё не опубликован. Сначала опубликуйте его`,
  'budget-adopted-before': ({ year }) =>
    `Бюджет ${year} года утверждён, его проект больше не меняется. Опубликуйте изменение бюджета`,
  'budget-not-what-was-put': ({ version }) =>
    `На кенеш вынесена версия ${count(version, 'ru')} проекта, а эта начата с другой. Начните утверждённый бюджет заново`,
  'budget-year-not-begun': ({ year }) =>
    `${year} год ещё не начался: исполнения пока не может быть`,
  'budget-overtaken': ({ version }) =>
    `После начала этого проекта опубликована версия ${version}. Посмотрите, чем он отличается, и продолжите его на её основе`,
  'budget-departure-needs-reason': ({ table }) =>
    `Об этой строке стол согласования ${count(table, 'ru')} договорился иначе. Скажите почему`,
  'budget-file-again': ({ year, version }) =>
    `Этот файл уже принят: ${year} год, версия ${version}`,
  'budget-not-ready': () => 'Файл ещё не прочитан или не прочитался. Откройте страницу ещё раз',
  'budget-too-many-findings': ({ most }) =>
    `Находок больше ${most}. Сначала исправьте сам файл и загрузите его ещё раз`,
  'budget-no-lines': () => 'Нет ни одной строки бюджета. Проверьте столбцы или добавьте строку',
  'budget-open-findings': ({ count: open }) =>
    `Находки без решения: ${count(open, 'ru')}. Напишите пояснение к каждой`,
  'budget-is-published': () =>
    'Эта версия опубликована и больше не меняется. Чтобы исправить её, начните новую версию',
  'budget-two-meanings': ({ written }) =>
    `«${written}» можно прочитать по-разному. Напишите с запятой или без знаков: 1000 или 1,000`,
  'budget-code': () => 'Код состоит из цифр: 70640',
  'budget-line-holds-others': () =>
    'Под этой строкой стоят другие. Сначала перенесите или удалите их',
  'budget-not-under-itself': () => 'Строку нельзя перенести внутрь неё самой',
  'budget-dates-need-reason': () => 'День отличается от обычного: напишите причину',
  'budget-price-odd': () =>
    'Укажите проценты к предыдущему году: при росте цен на 6,3 процента это 106,3',
  'budget-price-reason': () =>
    'Внесённый раньше индекс изменён или убран: напишите почему, это прочтут все',
  'budget-price-source': () => 'Укажите, откуда взято это число',
  'budget-dates-order': () => 'Этот день раньше, чем день предыдущего шага',
  'budget-resolution-later': () => 'Этот день ещё не наступил',
  'budget-adopted-by-two': () =>
    'Утверждённый бюджет публикуют двое: впишите номер и дату постановления и попросите вторую подпись',
}
