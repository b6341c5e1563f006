import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { budgetExamples } from '#app/domain/budget/examples.ts'
import { amountFor, type BudgetLine } from '#app/domain/budget/line.ts'
import { totalOf } from '#app/domain/budget/sums.ts'
import { figurePlaces } from '#seed/demo/budget/figures/places.ts'
import { readFigures } from '#seed/demo/budget/figures/seed-figures.ts'

const readOf = async (place: string) => {
  const figures = figurePlaces.find((one) => one.place === place)
  if (!figures) throw new Error(`no figures of ${place}`)
  const { read } = await readFigures(figures, 'approved')
  return { ...read, year: figures.year }
}
const thousands = (lines: readonly BudgetLine[], side: 'revenue' | 'expenditure', year: number) =>
  (amountFor(totalOf(lines, side), { year, measure: 'plan' }) ?? 0) / 100_000

test('the importer finds the lost comma of Kara-Kujur and nothing else there', async () => {
  const { findings, lines } = await readOf('kara-kujur')
  expect(findings).toMatchObject([
    {
      ...{ row: 6, column: 'D', kind: 'total', printed: 8_598_600_000, computed: 859_860_000 },
      hint: { kind: 'lost-comma', row: 6 },
    },
  ])
  expect(thousands(lines, 'revenue', 2021)).toBeCloseTo(8_754.4, 1)
})

test('it finds 258,0 of Kazan-Kuigan that no slip explains', async () => {
  const { findings } = await readOf('kazan-kuigan')
  expect(findings).toMatchObject([{ row: 7, column: 'C', kind: 'total', hint: null }])
  const [{ printed, computed } = { printed: null, computed: null }] = findings
  expect((printed ?? 0) - (computed ?? 0)).toBe(25_800_000)
})

test('Naryn and Bishkek add up to what was published, on both sides of the large table', async () => {
  const [naryn, bishkek] = [await readOf('naryn'), await readOf('bishkek')]
  expect([naryn.findings, bishkek.findings]).toEqual([[], []])
  expect(thousands(naryn.lines, 'revenue', 2017)).toBe(92_855.4)
  expect(thousands(bishkek.lines, 'revenue', 2026)).toBe(32_873_616.8)
  expect(thousands(bishkek.lines, 'expenditure', 2026)).toBe(32_873_616.8)
  expect(bishkek.lines.length).toBeGreaterThan(1_100)
})

test('every file that an office may try is one that a municipality of the demonstration was read from', () => {
  const files = readdirSync('public/examples/budget')
  expect([...budgetExamples].sort()).toEqual(files.sort())
  expect(figurePlaces.map(({ file }) => file).sort()).toEqual(files)
})
