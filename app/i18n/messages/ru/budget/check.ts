import { count, plural } from '#app/i18n/format.ts'
import type { budgetCheck as source } from '../../ky/budget/check.ts'

export const budgetCheck: typeof source = {
  kinds: {
    'no-year': 'В файле нет столбца этого года',
    'no-revenue': 'В файле нет ни одного дохода',
    'no-expenditure': 'В файле нет ни одного расхода',
    total: 'Итог не равен сумме частей',
    balance: 'Разница не сходится с доходами и расходами',
    number: 'Число читается неоднозначно',
    duplicate: 'Строка записана дважды',
    code: 'Неизвестный код',
  },
  hints: {
    'lost-comma': (row) => `Потеряна запятая в строке ${row}?`,
    'doubled-line': (row) => `Строка ${row} повторена?`,
    'missing-line': (_row, line) => `Пропала строка прошлой версии: «${line}»?`,
    'swapped-columns': (row) => `В строке ${row} переставлены столбцы?`,
    'unit-mixed': (row) => `В строке ${row} другая единица?`,
    'digits-swapped': (row) => `В строке ${row} переставлены цифры?`,
    'lost-sign': (row) => `В строке ${row} потерян минус?`,
  },
  decisions: {
    computed: 'Взять вычисленное',
    mended: 'Исправлю сам:',
    removed: 'Удалить повторённую строку',
    kept: 'Оставить как написано',
  },
  keptLines: 'Строки оставлены как написано; итоги на этих страницах посчитаны по ним',
  decided: {
    computed: 'Взято вычисленное',
    mended: 'Исправлено',
    removed: 'Строка удалена',
    kept: 'Оставлено как написано',
  },
  states: { open: 'Ждёт решения', noted: 'Решено', fits: 'Теперь сходится' },
  meanings: {
    name: 'Название',
    code: 'Код классификации',
    economic: 'Экономический код',
    'left-out': 'Не берётся',
  },
  title: (name) => `Проверка файла: ${name}`,
  here: 'проверка',
  reading: 'Файл читается',
  read: (findings) =>
    findings === 0
      ? 'Файл прочитан, всё сходится'
      : plural(findings, 'ru', {
          one: `Файл прочитан: ${count(findings, 'ru')} находка`,
          few: `Файл прочитан: ${count(findings, 'ru')} находки`,
          other: `Файл прочитан: ${count(findings, 'ru')} находок`,
        }),
  notKept: 'Пока ничего не сохранено. Через день файл удалится сам.',
  facts: { rows: 'строк файла', lines: 'строк бюджета', findings: 'находок', open: 'ждут решения' },
  file: ({ size, unit, by, at, hash }) =>
    `${size} · единица: ${unit} · ${by}, ${at} · отпечаток ${hash}`,
  keep: 'Сохранить и продолжить',
  drop: 'Выбросить',
  stop: 'Остановить и выбросить',
  other: 'Загрузить исправленный файл',
  before: (year, version) => `Этот же файл уже принят: бюджет на ${year} год, версия ${version}.`,
  totals: 'Итоги, вычисленные',
  totalsIn: (unit) => `Суммы: ${unit}.`,
  period: (year, measure) => `${year}, ${measure}`,
  side: 'Сторона',
  findings: 'Находки',
  finding: 'Находка',
  place: 'Лист, строка, столбец',
  placeOf: (sheet, row, column) => `${sheet}, строка ${row}, ${column}`,
  printed: 'В файле',
  computed: 'По расчёту',
  difference: 'Разница',
  guess: 'Предположение',
  noGuess: 'Причина не найдена',
  decisionOf: (number) => `Решение по находке ${number}`,
  valueOf: (number) => `Находка ${number}: верное значение`,
  note: 'Пояснение',
  publicNotes: 'Что не сходилось в файле и почему',
  figures: (printed, computed) => `В файле ${printed}, по расчёту ${computed}.`,
  noteHint: 'Публикуется вместе с версией',
  change: 'Изменить решение',
  savesDecision: 'Сохранить решение',
  noted: (note, by) => `Пояснение: «${note}» · ${by}`,
  tables: 'Как прочитаны столбцы',
  remembered: 'Столбцы прочитаны так же, как в прежнем файле с такими заголовками.',
  changeTables: 'Изменить столбцы или единицу',
  tablesTitle: 'Столбцы и единица',
  tablesLead:
    'Выберите, что означает каждый столбец. Файл будет прочитан ещё раз, а ваш выбор запомнится для следующих файлов с такими же заголовками.',
  readAgain: 'Прочитать ещё раз',
  table: (sheet, lines) =>
    plural(lines, 'ru', {
      one: `«${sheet}»: ${count(lines, 'ru')} строка`,
      few: `«${sheet}»: ${count(lines, 'ru')} строки`,
      other: `«${sheet}»: ${count(lines, 'ru')} строк`,
    }),
  role: 'Что в этой таблице',
  column: 'Столбец',
  head: 'Заголовок в файле',
  meaning: 'Значение',
  meaningOf: (letter, head) => (head === '' ? `Столбец ${letter}` : `Столбец ${letter}: ${head}`),
  extract: (sheet, first, last) => `Это место файла: «${sheet}», строки ${first}–${last}`,
  extractLead: 'Как в файле. ✕ стоит там, где не сходится.',
  lines: 'Строки, как они поняты',
  firstLines: (shown, all) => `Первые ${count(shown, 'ru')}, всего ${count(all, 'ru')}.`,
  code: 'Код',
  name: 'Название',
  ofWhich: 'из них',
  notes: {
    unit: (sheet, named, taken) =>
      named === null
        ? `На листе «${sheet}» единица не названа, суммы взяты в ${taken}.`
        : `В заголовке листа «${sheet}» стоит другая единица (${named}), суммы взяты в ${taken}.`,
    'hidden-sheet': (sheet) =>
      `Лист «${sheet}» в файле скрыт. Он не взят; если нужен, выберите его среди столбцов.`,
    'hidden-rows': (sheet, rows) =>
      `На листе «${sheet}» есть скрытые строки, они тоже прочитаны: ${rows}.`,
    repeated: (sheet, row, name) =>
      `«${sheet}», строка ${row} «${name}»: те же деньги названы ещё раз, они не прибавлены.`,
    'neither-side': (sheet) =>
      `По таблице на листе «${sheet}» не видно, доходы это или расходы, она не взята.`,
    'same-period': (sheet, columns, taken) =>
      `«${sheet}»: столбцы ${columns} похожи по значению, взят ${taken}. Если это неверно, измените.`,
  },
}
