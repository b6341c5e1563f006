import { count } from '#app/i18n/format.ts'
import type { lists as source } from '../../ky/frame/lists.ts'

/** What every list says: its search, its files, and that nothing was found. */
export const lists: typeof source = {
  number: 'No.',
  name: 'Title',
  cost: 'Cost',
  state: 'State',
  search: 'Search the list',
  words: 'Which word?',
  any: 'All',
  show: 'Show',
  clear: 'Show everything',
  nothing: 'Nothing was found',
  nothingAdvice: 'Try another word, or take the filters off.',
  found: (rows: number) => `Found: ${count(rows, 'en')}`,
  foundPartly: (rows) => `No row has all the words; with some of them: ${count(rows, 'en')}`,
  files: 'This list as a file:',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  csvSemicolon: 'CSV with semicolons',
  tooLongForWorkbook: (most: number) =>
    `This list is too long for a workbook: it has more than ${count(most, 'en')} rows. Take it as CSV, or narrow it.`,
  geojson: 'GeoJSON',
}
