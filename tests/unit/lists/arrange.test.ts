import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { arrange, pageOf, wantedIn } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'

type Row = { number: number; title: string; due: string | null; state: string }

const list: ListFacts<Row> = {
  name: 'checks',
  title: 'Текшерүү',
  length: 3,
  columns: [
    { key: 'number', label: '№', kind: 'count', value: ({ number }) => number },
    { key: 'title', label: 'Сунуш', kind: 'text', value: ({ title }) => title },
    { key: 'due', label: 'Мөөнөтү', kind: 'day', value: ({ due }) => parseDay(due ?? '') },
  ],
  choices: [
    {
      key: 'state',
      label: 'Абалы',
      options: [
        { value: 'open', label: 'Ачык' },
        { value: 'done', label: 'Бүттү' },
      ],
      of: ({ state }) => state,
    },
  ],
}
const rows: Row[] = [
  { number: 14, title: 'Мектептин чатыры', due: '2026-12-05', state: 'open' },
  { number: 2, title: 'Таза суу', due: null, state: 'open' },
  { number: 30, title: 'Өткөөл көпүрө', due: '2026-12-01', state: 'done' },
  { number: 7, title: 'Аялдама', due: '2026-12-09', state: 'open' },
]
const found = (query: string) =>
  arrange(list, rows, wantedIn(new URLSearchParams(query), list), 'ky')
const numbers = (query: string) => found(query).rows.map(({ number }) => number)

test('a page beyond the last is the last, and what is no page is the first', () => {
  expect([found('page=99').page, numbers('page=99')]).toEqual([2, [7]])
  for (const page of ['0', '-1', 'abc', '1.5', '9'.repeat(20)])
    expect([page, found(`page=${page}`).page]).toEqual([page, 1])
  expect(pageOf(0, 5, 20)).toEqual({ page: 1, pages: 1, skip: 0 })
  expect(pageOf(41, 3, 20)).toEqual({ page: 3, pages: 3, skip: 40 })
})

test('a column orders from either end; empty cells come last both ways', () => {
  expect(numbers('sort=number')).toEqual([2, 7, 14])
  expect(numbers('sort=-number')).toEqual([30, 14, 7])
  expect(numbers('sort=due')).toEqual([30, 14, 7])
  expect(numbers('sort=-due').concat(numbers('sort=-due&page=2'))).toEqual([7, 14, 30, 2])
  expect(numbers('sort=title')).toEqual([7, 14, 30])
  expect(numbers('sort=nothing')).toEqual([14, 2, 30])
})

test('a search finds by words of either language and by number, a choice narrows further', () => {
  expect(numbers('words=вода')).toEqual([2])
  expect(numbers('words=№ 14')).toEqual([14])
  expect(numbers('state=open&words=мектеп')).toEqual([14])
  expect(numbers('state=done&words=мектеп')).toEqual([])
  expect(numbers('state=constructor')).toEqual([14, 2, 30])
})

test('a column whose cells are sentences is put in order by what they mean, empty ones last', () => {
  const left = [3, null, -5, 20]
  const words = rows.map((row, i) => ({ ...row, left: left[i] ?? null }))
  type Waiting = (typeof words)[number]
  const waiting: ListFacts<Waiting> = {
    ...{ name: 'waiting', title: 'Жооп' },
    columns: [
      {
        ...{ key: 'clock', label: 'Мөөнөтү', kind: 'text' },
        value: ({ left }) => (left === null ? 'жок' : left < 0 ? 'кечикти' : `${left} күн калды`),
        order: ({ left }) => left,
      },
    ],
  }
  const sorted = (query: string) =>
    arrange(waiting, words, wantedIn(new URLSearchParams(query), waiting), 'ky').rows.map(
      (row) => row.left,
    )
  expect(sorted('sort=clock')).toEqual([-5, 3, 20, null])
  expect(sorted('sort=-clock')).toEqual([20, 3, -5, null])
})
