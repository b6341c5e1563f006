import { count } from '#app/i18n/format.ts'
import type { lists as source } from '../../ky/frame/lists.ts'

/** What every list says: its search, its files, and that nothing was found. */
export const lists: typeof source = {
  number: '№',
  name: 'Название',
  cost: 'Стоимость',
  state: 'Состояние',
  search: 'Искать в списке',
  words: 'Какое слово?',
  any: 'Все',
  show: 'Показать',
  clear: 'Показать всё',
  nothing: 'Ничего не найдено',
  nothingAdvice: 'Попробуйте другое слово или снимите отбор.',
  found: (rows: number) => `Найдено: ${count(rows, 'ru')}`,
  foundPartly: (rows) => `Строк со всеми словами нет; с частью слов: ${count(rows, 'ru')}`,
  files: 'Этот список файлом:',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  csvSemicolon: 'CSV с точкой с запятой',
  tooLongForWorkbook: (most: number) =>
    `Список слишком длинный для книги Excel: в нём больше ${count(most, 'ru')} строк. Возьмите его как CSV или сузьте.`,
  geojson: 'GeoJSON',
}
