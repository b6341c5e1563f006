import { expect, test } from 'vitest'
import { amountFor, type BudgetLine } from '#app/domain/budget/line.ts'
import { sumsOf, totalOf } from '#app/domain/budget/sums.ts'
import { type Asked, understand } from '#app/domain/budget/tables/understand.ts'
import { readBudgetFile } from '#app/services/budget/read-file.server.ts'
import { type CorpusFile, corpus } from '#tests/support/budgets/corpus.ts'

const units = { som: 1, thousand: 1_000, million: 1_000_000 } as const
const asked = { year: 2027, kind: 'binding-draft', choices: {}, earlier: [] } as const

function understood({ bytes, fileName, unit }: CorpusFile, more: Partial<Asked> = {}) {
  const read = readBudgetFile(bytes, fileName)
  if ('refused' in read) throw new Error(`${fileName} is refused: ${read.refused}`)
  return understand(read.sheets, { ...asked, unit: unit ? units[unit] : 1_000, ...more })
}

/** The totals of a file that are not what stands under them. */
function misfits(lines: readonly BudgetLine[]): string[] {
  const sums = sumsOf(lines)
  return lines.flatMap(({ number, name, amounts }) =>
    amounts.flatMap((own) =>
      amountFor(sums.get(number) ?? [], own) === own.tyiyn ? [] : [`${name} ${own.year}`],
    ),
  )
}

const clean = corpus(0).filter(({ expected }) => expected.length === 0)

test('in every clean file each printed total is what the lines of the version under it come to', () => {
  for (const file of clean) {
    const { lines } = understood(file)
    expect([file.name, misfits(lines)]).toEqual([file.name, []])
    expect([file.name, lines.length > 0]).toEqual([file.name, true])
  }
  expect(clean.length).toBeGreaterThan(50)
})

const named = (name: string) => {
  const file = corpus(0).find((one) => one.name === name)
  if (!file) throw new Error(`no file ${name}`)
  return file
}

test('Naryn comes to its 92 855,4 thousand som of revenue', () => {
  const { lines } = understood(named('clean-naryn-2017-text'), { year: 2017 })
  expect(totalOf(lines, 'revenue').map(({ tyiyn }) => tyiyn)).toEqual([9_285_540_000])
  expect(totalOf(lines, 'expenditure')).toEqual([])
})

test('sheets that tell of the same money give it once, and that is said', () => {
  const { lines, notes, tables } = understood(named('clean-book-summary'))
  expect(tables.map(({ lines: count }) => count > 0)).toEqual([false, true, true])
  expect(notes.map(({ is }) => is)).toEqual(['repeated', 'repeated'])
  expect(totalOf(lines, 'expenditure')).toHaveLength(4)
})

test('of quarters and their year the year is taken, and that is said', () => {
  const { notes, tables } = understood(named('clean-by-code-4'))
  const taken = tables[0]?.columns.filter(({ meaning }) => meaning === '2027 draft')
  expect(taken?.map(({ letter }) => letter)).toEqual(['G'])
  expect(notes).toContainEqual(
    expect.objectContaining({ is: 'same-period', columns: ['C', 'D', 'E', 'F', 'G'], taken: 'G' }),
  )
})

test('lines that are numbered on below their section stand beside each other, also the tenth and the twentieth', () => {
  const numbers = Array.from({ length: 24 }, (_, at) => at + 1)
  const codes = numbers.map((one) => `70110${String(one).padStart(3, '0')}`)
  const text = [
    'Коду;Аталышы;2027',
    '70110;Бөлүм;300',
    ...codes.map((code, at) => `${code};Жол;${at + 1}`),
  ]
  const file = { name: 'numbered', fileName: 'numbered.csv', bytes: Buffer.from(text.join('\n')) }
  const { lines, findings } = understood({ ...file, unit: 'som', expected: [] })
  const section = lines.find(({ code }) => code === '70110')
  expect(lines.filter(({ parent }) => parent === section?.number)).toHaveLength(24)
  expect(findings).toEqual([])
})
