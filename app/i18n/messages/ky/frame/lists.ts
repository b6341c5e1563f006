import { count } from '#app/i18n/format.ts'

/** What every list says: its search, its files, and that nothing was found. */
export const lists = {
  number: '№',
  name: 'Аталышы',
  cost: 'Баасы',
  state: 'Абалы',
  search: 'Тизмеден издөө',
  words: 'Кайсы сөз?',
  any: 'Баары',
  show: 'Көрсөтүү',
  clear: 'Баарын көрсөтүү',
  nothing: 'Эч нерсе табылган жок',
  nothingAdvice: 'Башка сөз менен издеп көрүңүз же тандоону алып салыңыз.',
  found: (rows: number) => `Табылды: ${count(rows, 'ky')}`,
  foundPartly: (rows: number) => `Бардык сөзү бар сап жок; кээ бири барлары: ${count(rows, 'ky')}`,
  files: 'Бул тизме файл болуп:',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  csvSemicolon: 'чекиттүү үтүр менен CSV',
  tooLongForWorkbook: (most: number) =>
    `Бул тизме жумуш китебине өтө узун: ${count(most, 'ky')} саптан көп. Аны CSV катары алыңыз же кыскартыңыз.`,
  geojson: 'GeoJSON',
}
