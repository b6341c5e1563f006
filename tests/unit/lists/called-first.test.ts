import { expect, test } from 'vitest'
import { wantedRows } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'

type Line = { name: string; found: string }
const list: ListFacts<Line> = {
  ...{ name: 'lines', title: 'Беренелер', called: ({ name }) => name },
  columns: [{ key: 'found', label: 'Берене', kind: 'text', value: ({ found }) => found }],
}
const lines: Line[] = [
  { name: 'Сугат арыктары', found: 'Сугат арыктары: жол боюндагы арыктар, жарык' },
  { name: 'Көчө жарыгы', found: 'Көчө жарыгы лампа' },
  { name: 'Айыл ичиндеги жолдор', found: 'Айыл ичиндеги жолдор' },
]
const found = (words: string, sort = '') =>
  wantedRows(list, lines, { words, chosen: {}, sort, page: 1 }, 'ky').map(({ name }) => name)

test('what is called by the words that are looked for comes first', () => {
  expect(found('жарык')).toEqual(['Көчө жарыгы', 'Сугат арыктары'])
  expect(found('жол')).toEqual(['Айыл ичиндеги жолдор', 'Сугат арыктары'])
})

test('without words, or in an order that was chosen, nothing is put first', () => {
  expect(found('')).toEqual(lines.map(({ name }) => name))
  expect(found('жол', 'found')).toEqual(['Айыл ичиндеги жолдор', 'Сугат арыктары'])
  expect(found('жол', '-found')).toEqual(['Сугат арыктары', 'Айыл ичиндеги жолдор'])
})
