import { arrange, type ListFound, wantedIn } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { som, type Tyiyn } from '#app/domain/money.ts'

export type ExampleRow = { number: number; title: string; cost: Tyiyn; state: 'open' | 'done' }

const names = { open: 'Жүрүп жатат', done: 'Бүттү' }

const exampleRows: readonly ExampleRow[] = [
  { number: 1, title: 'Мектептин чатыры', cost: som(318_000), state: 'open' },
  { number: 2, title: 'Көчөгө жарык', cost: som(96_500), state: 'done' },
]

export const exampleList: ListFacts<ExampleRow> = {
  name: 'projects',
  title: 'Долбоорлор',
  columns: [
    { key: 'number', label: '№', kind: 'count', value: ({ number }) => number },
    { key: 'title', label: 'Долбоор', kind: 'text', value: ({ title }) => title },
    { key: 'cost', label: 'Баасы', kind: 'money', value: ({ cost }) => cost },
    { key: 'state', label: 'Абалы', kind: 'text', value: ({ state }) => names[state] },
  ],
  choices: [
    {
      key: 'state',
      label: 'Абалы',
      options: (['open', 'done'] as const).map((value) => ({ value, label: names[value] })),
      of: ({ state }) => state,
    },
  ],
}

/** Rows as a list holds them that nobody has searched. */
export const foundOf = <Row>(rows: readonly Row[]): ListFound<Row> => ({
  rows,
  total: rows.length,
  page: 1,
  pages: 1,
  wanted: { words: '', chosen: {}, sort: '', page: 1 },
  partly: false,
})

/** The example's list as an address asks for it. */
export const exampleFound = (query: string) =>
  arrange(exampleList, exampleRows, wantedIn(new URLSearchParams(query), exampleList), 'ky')
