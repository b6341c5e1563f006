import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { type CorpusFile, corpus } from '#tests/support/budgets/corpus.ts'
import type { Finding } from '#tests/support/budgets/finding.ts'
import { readCsv } from '#tests/support/read-csv.ts'

type Grids = Map<string, unknown[][]>

/** The separator that stands in every line: our rows all reach to the last column. */
const separatorOf = (text: string) =>
  ['\t', ';', ','].find((one) =>
    text
      .split('\n')
      .slice(0, -1)
      .every((line) => line.includes(one)),
  ) ?? ';'

function separatedGrid(bytes: Uint8Array): unknown[][] {
  const start = bytes[0] === 0xff ? 'utf-16le' : 'utf-8'
  const utf8 = new TextDecoder(start).decode(bytes)
  const text = utf8.includes('\uFFFD') ? new TextDecoder('windows-1251').decode(bytes) : utf8
  return readCsv(text, separatorOf(text))
}

async function gridsOf({ fileName, bytes }: CorpusFile): Promise<Grids> {
  if (fileName.endsWith('.csv')) return new Map([['budget', separatedGrid(bytes)]])
  const sheets = await readExcelFile(Buffer.from(bytes))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

const cellAt = (grids: Grids, { sheet, row, column }: Pick<Finding, 'sheet' | 'row' | 'column'>) =>
  grids.get(sheet)?.[row - 1]?.[column.charCodeAt(0) - 65]

/** The amount that the corpus itself wrote: its styles are few, so this need not understand more. */
function amountOf(cell: unknown): number {
  if (typeof cell === 'number') return cell
  const text = String(cell)
    .replace(/[\s\u00A0\u202F\u2009]/g, '')
    .replace(',', '.')
  const plain = text.replace(/^[-\u2212\u2013(]/, '').replace(')', '')
  return plain === text ? Number(plain) : -Number(plain)
}

const files = corpus()

test('there are many files, each with a name of its own, half of them clean', () => {
  const clean = files.filter(({ expected }) => expected.length === 0).length
  expect(files.length).toBeGreaterThanOrEqual(120)
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
  expect(clean / files.length).toBeGreaterThan(0.4)
  expect(clean / files.length).toBeLessThan(0.6)
  expect(
    files.every(({ name, expected }) => name.startsWith('clean') === (expected.length === 0)),
  ).toBe(true)
})

test('the files are the same at every run', () => {
  expect(corpus().map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
    files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  )
})

test('each file opens, and each finding stands at the figure that the file prints', async () => {
  const units = [1, 1_000, 1_000_000]
  for (const file of files) {
    const grids = await gridsOf(file)
    expect(grids.size, file.name).toBeGreaterThan(0)
    for (const finding of file.expected) {
      const cell = cellAt(grids, finding)
      const { printed, hint } = finding
      if (printed === null) continue
      const som = units.map((unit) => Math.round(amountOf(cell) * unit * 100) / 100)
      expect(som, `${file.name} ${finding.row}${finding.column} ${String(cell)}`).toContain(printed)
      if (hint) expect(grids.get(finding.sheet)?.[hint.row - 1], file.name).toBeDefined()
    }
  }
})
