import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import { differenceOf } from '#app/domain/budget/reading/difference.ts'
import { mainPeriod } from '#app/domain/budget/reading/measures.ts'
import { readLines } from '#app/domain/budget/reading/read-line.ts'
import { dealt, shares } from '#app/domain/budget/reading/shares.ts'
import { spentOf } from '#app/domain/budget/reading/spent.ts'
import { stepsOf } from '#app/domain/budget/reading/steps.ts'
import { incomeOf, perPerson, sideSum } from '#app/domain/budget/reading/where-from.ts'
import { sectionsOf } from '#app/domain/budget/reading/where-to.ts'
import { totalOf } from '#app/domain/budget/sums.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

const register = registerOf(shippedEntries)
const year = 2027
const period = { year, measure: 'draft' as const }
const drafted = (amount: number): Amount[] => [{ ...period, tyiyn: tyiyn(amount) }]
const read = (lines: readonly BudgetLine[]) => readLines(lines, year, register)

const lights = [
  budgetLine({ number: 1, code: '706', name: 'Үй', amounts: drafted(1) }),
  budgetLine({ number: 2, parent: 1, code: '70640', name: 'Чырактар', amounts: drafted(2) }),
  budgetLine({ number: 3, parent: 2, name: 'Электр', economic: '2231', amounts: drafted(13_200) }),
  budgetLine({ number: 4, parent: 2, name: 'Лампалар', amounts: drafted(5_000) }),
  budgetLine({ number: 5, parent: 3, part: 'of-which', name: 'түнкү', amounts: drafted(900) }),
]

test('what stands under one code is one line with its parts, and what is only said beside them is not added', () => {
  const [line, ...others] = read(lights)
  expect(others).toEqual([])
  expect(line).toMatchObject({
    ...{ key: '70640', amounts: drafted(18_200) },
    name: { known: { ky: 'Көчө жарыгы' } },
    section: { key: '706' },
  })
  expect(line?.parts.map(({ name }) => name.written)).toEqual(['Электр', 'Лампалар'])
})

test('a table without codes is read by its names', () => {
  const lines = read([
    budgetLine({ number: 1, name: 'Билим берүү' }),
    budgetLine({ number: 2, parent: 1, name: 'Бала бакча', amounts: drafted(500) }),
  ])
  expect(lines).toMatchObject([
    { key: 'бала-бакча', section: { name: { written: 'Билим берүү' } }, amounts: drafted(500) },
  ])
})

test('own income and received transfers stand apart, by code, by source and by name', () => {
  const revenue = (number: number, said: Partial<BudgetLine>) =>
    budgetLine({ number, side: 'revenue', amounts: drafted(number), ...said })
  const lines = read([
    revenue(10, { code: '1111' }),
    revenue(20, { code: '1331' }),
    revenue(30, { name: 'Теңдөөчү трансферт' }),
    revenue(40, { name: 'Өз кирешелер' }),
    revenue(50, { name: 'Башка', source: 'stimulating' }),
  ])
  const income = incomeOf(lines, period, register)
  expect([income.ownSum, income.receivedSum]).toEqual([50, 100])
})

test('shares are whole and add up to 100, whatever the parts', () => {
  expect(shares([1, 1, 1])).toEqual([34, 33, 33])
  expect(shares([0, 0])).toEqual([0, 0])
  fc.assert(
    fc.property(fc.array(fc.nat(10 ** 12), { minLength: 1, maxLength: 40 }), (parts) => {
      fc.pre(parts.some((part) => part > 0))
      expect(shares(parts).reduce((sum, one) => sum + one, 0)).toBe(100)
    }),
    { numRuns: 2_000 },
  )
})

test('what an amount pays for adds up to it to the tyiyn', () => {
  const amounts = fc.nat(10 ** 13)
  fc.assert(
    fc.property(amounts, fc.array(fc.nat(10 ** 13), { minLength: 1 }), (amount, parts) => {
      fc.pre(parts.some((part) => part > 0))
      expect(dealt(amount, parts).reduce((sum, one) => sum + one, 0)).toBe(amount)
    }),
    { numRuns: 2_000 },
  )
})

/** Lines at random: a tree of sections and lines, some without codes, some below zero, on all sides. */
const codes = ['701', '70111', '70640', '70451', '9999', '', '1111', '1331', '1424']
const anyLines = fc
  .array(
    fc.record({
      code: fc.constantFrom(...codes),
      up: fc.nat(5),
      side: fc.constantFrom('revenue' as const, 'expenditure' as const, 'financing' as const),
      amount: fc.integer({ min: -(10 ** 9), max: 10 ** 12 }),
      added: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((rows) => {
    const lines: BudgetLine[] = []
    for (const [at, { code, up, side, amount, added }] of rows.entries()) {
      const above = up === 0 ? undefined : lines[at - up]
      lines.push(
        budgetLine({
          ...{ number: at + 1, code, name: `Сап ${at % 7}`, amounts: drafted(amount) },
          ...{ parent: above?.number ?? null, side: above?.side ?? side },
          part: above && !added ? 'of-which' : 'added',
        }),
      )
    }
    return lines
  })

test('every sum that is shown is that of its parts to the tyiyn, however lines stand', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const shown = read(lines)
      for (const side of ['revenue', 'expenditure', 'financing'] as const) {
        const whole = totalOf(lines, side)[0]?.tyiyn ?? 0
        expect(sideSum(shown, side, period) ?? 0).toBe(whole)
        const sections = sectionsOf(shown, side, period)
        expect(sections.reduce((sum, one) => sum + one.tyiyn, 0)).toBe(whole)
        for (const { lines: under, tyiyn: sum } of sections)
          expect(sideSum(under, side, period)).toBe(sum)
        const given = sections.flatMap(({ share }) => (share === null ? [] : [share]))
        if (sections.some((one) => one.tyiyn > 0))
          expect(given.reduce((sum, one) => sum + one, 0)).toBe(100)
      }
      const { own, received, ownSum, receivedSum } = incomeOf(shown, period, register)
      const all = [...own, ...received].reduce((sum, one) => sum + one.tyiyn, 0)
      expect([ownSum + receivedSum, all]).toEqual([all, sideSum(shown, 'revenue', period) ?? 0])
      for (const line of shown)
        expect(
          line.parts.flatMap(({ amounts }) => amounts).reduce((sum, a) => sum + a.tyiyn, 0),
        ).toBe(line.amounts.reduce((sum, one) => sum + one.tyiyn, 0))
    }),
    { numRuns: 2_000 },
  )
})

test('the way between two versions leads from the one sum to the other, whatever is drawn of it', () => {
  fc.assert(
    fc.property(anyLines, anyLines, fc.integer({ min: 1, max: 5 }), (before, after, most) => {
      const [old, now] = [read(before), read(after)]
      const difference = differenceOf({ lines: old, period }, { lines: now, period })
      const way = stepsOf(difference, 'expenditure', most)
      expect(way.before).toBe(sideSum(old, 'expenditure', period) ?? 0)
      expect(way.after).toBe(sideSum(now, 'expenditure', period) ?? 0)
      const drawn = way.steps.reduce((sum, { by }) => sum + by, way.others?.by ?? 0)
      expect([drawn, way.whole.by]).toEqual([way.after - way.before, way.after - way.before])
      for (const { from, to } of [...way.steps, ...(way.others ? [way.others] : []), way.whole])
        expect(0 <= from && from <= to && to <= 1).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('a new line and one that is gone are told as such, not as zero', () => {
  const [before, after] = [
    read([budgetLine({ number: 1, code: '70111', amounts: drafted(100) })]),
    read([budgetLine({ number: 1, code: '70640', amounts: drafted(40) })]),
  ]
  const { changed } = differenceOf({ lines: before, period }, { lines: after, period })
  expect(changed).toMatchObject([
    { key: '70111', before: 100, after: null, by: -100 },
    { key: '70640', before: null, after: 40, by: 40 },
  ])
})

test('lines that an order split are compared together with what they were', () => {
  const [before, after] = [
    read([budgetLine({ number: 1, code: '70451', amounts: drafted(100) })]),
    read([
      budgetLine({ number: 1, code: '70452', amounts: drafted(90) }),
      budgetLine({ number: 2, code: '70453', amounts: drafted(30) }),
    ]),
  ]
  const becomes = ({ key }: { key: string }) => (key === '70451' ? ['70452', '70453'] : [key])
  const { changed } = differenceOf({ lines: before, period }, { lines: after, period }, becomes)
  expect(changed).toMatchObject([
    { key: '70452', before: 100, after: 120, by: 20, together: [{ key: '70453' }] },
  ])
})

test('a fact is held against its plan: beyond it, without one, and where money came back', () => {
  const [over, none, back] = spentOf([
    { plan: tyiyn(100), fact: tyiyn(150) },
    { plan: tyiyn(0), fact: tyiyn(12) },
    { plan: null, fact: tyiyn(-50) },
  ])
  expect([over?.share, none?.share, back?.share]).toEqual([1.5, null, null])
  expect([over?.bar, over?.tick]).toEqual([{ from: 0.25, to: 1 }, 0.75])
  expect(back?.bar).toEqual({ from: 0, to: 0.25 })
})

test('a version is about its own year, by the measure of its kind', () => {
  const amounts = [
    { year: 2026, measure: 'fact' as const, tyiyn: som(1) },
    { year, measure: 'plan' as const, tyiyn: som(2) },
    { year, measure: 'fact' as const, tyiyn: som(3) },
  ]
  expect(mainPeriod({ kind: 'execution', year }, [{ amounts }])).toEqual({ year, measure: 'fact' })
  expect(mainPeriod({ kind: 'approved', year }, [{ amounts }])).toEqual({ year, measure: 'plan' })
  expect(mainPeriod({ kind: 'binding-draft', year }, [{ amounts }]).measure).toBe('plan')
})

test('nothing is divided among residents of whom nobody knows', () => {
  expect(perPerson(som(1_000), 3)).toBe(som(333))
  expect(perPerson(som(1_000), 0)).toBeNull()
})

test('two versions of 20,000 lines take less than a fifth of a second to compare', () => {
  const large = (shift: number) =>
    read(
      Array.from({ length: 20_000 }, (_, at) =>
        budgetLine({ number: at + 1, code: `9${at}`, amounts: drafted(at * shift) }),
      ),
    )
  const [before, after] = [large(1), large(2)]
  const times = Array.from({ length: 5 }, () => {
    // Of this process alone: other tests run beside it.
    const begun = process.cpuUsage()
    stepsOf(differenceOf({ lines: before, period }, { lines: after, period }), 'expenditure')
    return process.cpuUsage(begun).user / 1_000
  })
  expect(Math.min(...times)).toBeLessThan(200)
})
