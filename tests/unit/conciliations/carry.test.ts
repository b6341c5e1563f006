import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFor, type BudgetLine } from '#app/domain/budget/line.ts'
import { readLines } from '#app/domain/budget/reading/read-line.ts'
import { leavesOf, sumsOf, totalOf } from '#app/domain/budget/sums.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { carry } from '#app/domain/conciliations/carry.ts'
import { changesOf } from '#app/domain/conciliations/changes.ts'
import type { Move, TableLine } from '#app/domain/conciliations/offer.ts'
import { tyiyn } from '#app/domain/money.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

const period = { year: 2027, measure: 'draft' } as const
const register = registerOf([])
const amounts = (sum: number) => [
  { ...period, tyiyn: tyiyn(sum) },
  { year: 2028, measure: 'draft' as const, tyiyn: tyiyn(sum * 2) },
]

type Drawn = { sections: { parts: { code: number; sum: number }[] }[]; moves: DrawnMove[] }
type DrawnMove = { from: number; to: number; amount: number; named: boolean }
const drawn: fc.Arbitrary<Drawn> = fc.record({
  sections: fc.array(
    fc.record({
      parts: fc.array(fc.record({ code: fc.nat(4), sum: fc.nat(50_000) }), {
        ...{ minLength: 1, maxLength: 5 },
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  moves: fc.array(
    fc.record({
      ...{ from: fc.nat(30), to: fc.nat(30), amount: fc.integer({ min: 1, max: 40_000 }) },
      named: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

/** Sections with coded lines under them, of which several share a code; and one line of income. */
function linesOf({ sections }: Drawn): BudgetLine[] {
  const lines: BudgetLine[] = [
    budgetLine({ number: 1, side: 'revenue', code: '1111', amounts: amounts(9) }),
  ]
  for (const { parts } of sections) {
    const section = lines.length + 1
    const sum = parts.reduce((all, one) => all + one.sum, 0)
    lines.push(
      budgetLine({ number: section, code: '', name: `бөлүм ${section}`, amounts: amounts(sum) }),
    )
    for (const { code, sum: own } of parts) {
      const number = lines.length + 1
      lines.push(
        budgetLine({
          ...{ number, parent: section, code: `c${code}`, name: `сап ${number}` },
          amounts: amounts(own),
        }),
      )
    }
  }
  return lines
}

const leaf = (lines: readonly BudgetLine[], number: number) =>
  amountFor(lines.find((one) => one.number === number)?.amounts ?? [], period) ?? 0

test('over 2,000 random tables moves keep every total to the tyiyn and take no line below zero', () => {
  let made = 0
  let refused = 0
  fc.assert(
    fc.property(drawn, (world) => {
      const lines = linesOf(world)
      const read = readLines(lines, 2027, register)
      const spent = read.filter(({ side }) => side === 'expenditure')
      const moves = world.moves.map(({ from, to, amount, named }): Move => {
        const at = (index: number): TableLine => {
          const line = spent[index % spent.length]
          if (!line) throw new Error('there is a line')
          const part = named ? (line.parts[index % line.parts.length]?.name.written ?? null) : null
          return { ...remarkLine(line), part }
        }
        return { from: at(from), to: at(to), amount: tyiyn(amount), remark: 1 }
      })
      const after = carry({ lines, read, period }, moves)
      if (after.refused) {
        refused++
        // It is refused only where the lines that give have less than is taken from them.
        const asked = new Map<string, number>()
        for (const { from, amount } of moves)
          asked.set(from.key, (asked.get(from.key) ?? 0) + amount)
        const short = moves.some(({ from }) => {
          const parts = spent.find(({ key }) => key === from.key)?.parts ?? []
          const own = parts.filter(({ name }) => from.part === null || name.written === from.part)
          const has = own.reduce((sum, { number }) => sum + leaf(lines, number), 0)
          return has < (asked.get(from.key) ?? 0)
        })
        expect(short).toBe(true)
        expect(after.reason.key).toBe('conciliation-too-much')
        return
      }
      made++
      const changed = after.value
      for (const side of ['revenue', 'expenditure'] as const)
        for (const year of [2027, 2028])
          expect(amountFor(totalOf(changed, side), { ...period, year })).toBe(
            amountFor(totalOf(lines, side), { ...period, year }),
          )
      for (const one of leavesOf(changed))
        expect(leaf(changed, one.number)).toBeGreaterThanOrEqual(0)
      // Printed totals of sections are what stands under them now.
      const sums = sumsOf(changed)
      for (const { number, amounts: own } of changed)
        expect(amountFor(own, period)).toBe(amountFor(sums.get(number) ?? [], period))
      // Each line as residents read it changed by what the list of changes says.
      const standing = spent.map((line) => ({
        line: remarkLine(line),
        amount: amountFor(line.amounts, period),
      }))
      const list = changesOf(moves, standing, [])
      const now = readLines(changed, 2027, register)
      for (const { line, after: said } of list.changed)
        expect(amountFor(now.find(({ key }) => key === line.key)?.amounts ?? [], period)).toBe(said)
      expect(list.changed.reduce((sum, { by }) => sum + by, 0)).toBe(0)
      expect(list.changed.reduce((sum, one) => sum + one.before, 0) + list.others.sum).toBe(
        list.whole,
      )
    }),
    { numRuns: 2_000 },
  )
  // Neither all are made nor all refused.
  expect(Math.min(made, refused)).toBeGreaterThan(300)
})

const two = [
  budgetLine({ number: 1, code: '70640', name: 'Жарык', amounts: amounts(30_000) }),
  budgetLine({ number: 2, code: '70640', name: 'Лампа', amounts: amounts(10_000) }),
  budgetLine({ number: 3, code: '70451', name: 'Жол', amounts: amounts(5_000) }),
]
const read = readLines(two, 2027, register)
const line = (key: string, part: string | null = null): TableLine => {
  const found = read.find((one) => one.key === key)
  return found ? { ...remarkLine(found), part } : { ...line('70640'), key, code: key, part }
}
const move = (from: TableLine, to: TableLine, amount: number): Move => ({
  ...{ from, to, amount: tyiyn(amount), remark: 1 },
})
const carried = (moves: readonly Move[]) => {
  const after = carry({ lines: two, read, period }, moves)
  return after.refused ? after.reason : [1, 2, 3].map((number) => leaf(after.value, number))
}

test('the part that is named gives and gets; else the largest ones', () => {
  expect(carried([move(line('70640', 'Лампа'), line('70451'), 4_000)])).toEqual([
    30_000, 6_000, 9_000,
  ])
  expect(carried([move(line('70640'), line('70451'), 35_000)])).toEqual([0, 5_000, 40_000])
  expect(carried([move(line('70451'), line('70640'), 1_000)])).toEqual([31_000, 10_000, 4_000])
})

test('what a line gets it does not pass on, whatever the order of the moves', () => {
  const gives = move(line('70640', 'Жарык'), line('70451'), 10_000)
  const passesOn = move(line('70451'), line('70640', 'Лампа'), 6_000)
  const expected = {
    key: 'conciliation-too-much',
    given: { line: '70451', has: 5_000, taken: 6_000 },
  }
  expect(carried([gives, passesOn])).toEqual(expected)
  expect(carried([passesOn, gives])).toEqual(expected)
})

test('a line that is gone is named', () => {
  expect(carried([move(line('70999'), line('70451'), 1)])).toEqual({
    ...{ key: 'conciliation-line-gone', given: { line: '70999' } },
  })
})
