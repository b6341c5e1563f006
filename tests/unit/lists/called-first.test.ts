import { expect, test } from 'vitest'
import { arrange, wantedRows } from '#app/domain/lists/arrange.ts'
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

test('words that people say along with what they look for keep nothing from being found', () => {
  expect(found('менин көчөмдүн чырагы')).toEqual(['Көчө жарыгы'])
  expect(found('свет на улице')).toEqual(['Көчө жарыгы'])
  expect(found('my street’s lamps')).toEqual(['Көчө жарыгы'])
  // Where nothing else is looked for, they are.
  expect(found('менин')).toEqual([])
})

test('where no row has every word, those with the most are found, and it is said', () => {
  const arranged = (words: string) =>
    arrange(list, lines, { words, chosen: {}, sort: '', page: 1 }, 'ky')
  expect(found('жол чырак китепкана')).toEqual(['Сугат арыктары'])
  expect(arranged('жол чырак китепкана').partly).toBe(true)
  expect(found('дорога к мечети')).toEqual(['Айыл ичиндеги жолдор', 'Сугат арыктары'])
  expect([arranged('жол').partly, arranged('китепкана').partly]).toEqual([false, false])
  expect(arranged('китепкана').rows).toEqual([])
  // A list of the office is no place for guesses.
  const { called: _called, ...office } = list
  const wanted = { words: 'жол китепкана', chosen: {}, sort: '', page: 1 }
  expect(wantedRows(office, lines, wanted, 'ky')).toEqual([])
})
