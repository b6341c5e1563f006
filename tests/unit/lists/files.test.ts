import readExcelFile from 'read-excel-file/node'
import { expect, test, vi } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { tyiyn } from '#app/domain/money.ts'
import { csvText } from '#app/domain/records/csv.ts'
import { csvCell } from '#app/http/lists/file-cells.ts'
import { xlsxOf } from '#app/http/lists/write-xlsx.server.ts'

type Row = { title: string }
const list: ListFacts<Row> = {
  name: 'list',
  title: 'Сунуштар: 2026/27 [баары] — өтө узун аталышы менен',
  columns: [
    { key: 'title', label: 'Аталышы', kind: 'text', value: ({ title }) => title },
    { key: 'count', label: 'Үйлөр', kind: 'count', value: () => 12 },
    { key: 'cost', label: 'Баасы', kind: 'money', value: () => tyiyn(150_050) },
    { key: 'due', label: 'Күнү', kind: 'day', value: () => parseDay('2026-12-05') },
    { key: 'at', label: 'Качан', kind: 'moment', value: () => new Date('2026-11-29T18:30:00Z') },
    { key: 'none', label: 'Бош', kind: 'text', value: () => null },
  ],
}

test('a workbook holds numbers as numbers, days as days and texts as texts, also one like a formula', async () => {
  const file = await xlsxOf(list, [
    { title: '=HYPERLINK("x")' },
    { title: 'Көчө\u0000 \ud800жарыгы' },
  ])
  const sheets = await readExcelFile(Buffer.from(file))
  // Bishkek's clock; a moment is kept as a fraction of a day, to a thousandth of a second or so.
  const at = sheets[0]?.data[1]?.[4]
  expect(Math.abs(Number(at) - Date.parse('2026-11-30T00:30:00Z'))).toBeLessThan(10)
  expect(sheets[0]?.data).toEqual([
    ['Аталышы', 'Үйлөр', 'Баасы', 'Күнү', 'Качан', 'Бош'],
    ['=HYPERLINK("x")', 12, 1500.5, new Date('2026-12-05T00:00:00Z'), expect.any(Date), null],
    ['Көчө жарыгы', ...[12, 1500.5], expect.any(Date), expect.any(Date), null],
  ])
})

test('the same table is the same workbook, whenever it is made', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const made = async (at: string) => {
    vi.setSystemTime(at)
    return Buffer.from(await xlsxOf(list, [{ title: 'Көчө жарыгы' }])).toString('base64')
  }
  expect(await made('2026-11-30T12:00:00Z')).toBe(await made('2031-04-01T07:08:10Z'))
  vi.useRealTimers()
})

test('a large workbook is made beside the pages, one at a time, and holds every row', async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => ({ title: `Көчө ${row}` }))
  let turns = 0
  const watching = setInterval(() => turns++, 1)
  const steps = new Set<string>()
  const noting = (step: string): ListFacts<Row> => ({
    ...list,
    columns: list.columns.map((column) =>
      column.kind === 'text'
        ? { ...column, value: (row) => (steps.add(step) ? column.value(row) : null) }
        : column,
    ),
  })
  const first = xlsxOf(noting('first begun'), rows)
  const second = xlsxOf(noting('second begun'), rows)
  void first.then(() => steps.add('first made'))
  const [file, again] = [await first, await second]
  clearInterval(watching)
  expect([...steps]).toEqual(['first begun', 'first made', 'second begun'])
  // Made here, it would let nobody else have a turn for a second.
  expect(turns).toBeGreaterThan(100)
  expect(Buffer.compare(file, again)).toBe(0)
  const sheets = await readExcelFile(Buffer.from(file))
  expect(sheets[0]?.data).toHaveLength(3_001)
  expect(sheets[0]?.data.at(-1)?.slice(0, 3)).toEqual(['Көчө 2999', 12, 1500.5])
})

test('CSV divides by a comma, or by a semicolon with decimals as such a spreadsheet writes them', () => {
  const cells = list.columns.map((column) => csvCell(column, { title: '=1+1' }))
  expect(csvText([cells])).toBe("\uFEFF'=1+1,12,1500.5,2026-12-05,2026-11-30 00:30,\r\n")
  expect(csvText([cells], ';')).toBe("\uFEFF'=1+1;12;1500,5;2026-12-05;2026-11-30 00:30;\r\n")
})
