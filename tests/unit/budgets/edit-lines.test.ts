import { expect, test } from 'vitest'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { amountFor } from '#app/domain/budget/line.ts'
import { sumsOf, totalOf } from '#app/domain/budget/sums.ts'
import {
  addLine,
  highestGiven,
  moveBeside,
  moveUnder,
  removeLine,
  rewriteLine,
  splitLine,
} from '#app/domain/budget/work/edit-lines.ts'
import { som } from '#app/domain/money.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'
import { type Chance, chanceFrom } from '#tests/support/budgets/chance.ts'

const drafted = { year: 2027, measure: 'draft' } as const
const amounts = (sum: number) => [{ ...drafted, tyiyn: som(sum) }]
const written = (sum: number) => ({
  ...{ name: 'Сап', code: '', economic: null, source: null, amounts: amounts(sum) },
})

const begun: readonly BudgetLine[] = [
  budgetLine({ number: 1, amounts: amounts(500) }),
  budgetLine({ number: 2, parent: 1, amounts: amounts(300) }),
  budgetLine({ number: 3, parent: 1, amounts: amounts(200) }),
  budgetLine({ number: 4, amounts: amounts(70) }),
]

const spending = (lines: readonly BudgetLine[]) =>
  amountFor(totalOf(lines, 'expenditure'), drafted) ?? 0

/** One change drawn at random, and by how much it changes what is spent. */
function changed(lines: readonly BudgetLine[], chance: Chance) {
  const one = lines[chance.between(0, lines.length - 1)]?.number ?? 0
  const other = lines[chance.between(0, lines.length - 1)]?.number ?? 0
  const sum = chance.between(0, 1_000)
  const before = spending(lines)
  const moves = [
    () => splitLine(lines, one, written(sum)),
    () => moveUnder(lines, one, chance.often(30) ? null : other),
    () => moveBeside(lines, one, chance.often(50) ? -1 : 1),
    () => addLine(lines, chance.often(20) ? null : one, { ...written(sum), side: 'expenditure' }),
    () => rewriteLine(lines, one, written(sum)),
    () => removeLine(lines, one),
  ]
  const at = chance.between(0, moves.length - 1)
  const outcome = moves[at]?.()
  const keeps = at === 0 || at === 2
  return outcome && !outcome.refused ? { lines: outcome.value, keeps, before } : null
}

test('over 2,000 random changes every total is what stands under it, and splitting changes none', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const chance = chanceFrom(seed)
    let lines = begun
    for (let step = 0; step < 20; step++) {
      const next = changed(lines, chance)
      if (!next) continue
      lines = next.lines
      const sums = sumsOf(lines)
      for (const { number, amounts } of lines)
        for (const own of amounts)
          expect([seed, step, amountFor(sums.get(number) ?? [], own)]).toEqual([
            seed,
            step,
            own.tyiyn,
          ])
      if (next.keeps) expect([seed, step, spending(lines)]).toEqual([seed, step, next.before])
      expect(new Set(lines.map(({ number }) => number)).size).toBe(lines.length)
    }
  }
})

test('a total that did not fit before stays as it is printed when another line is changed', () => {
  const printed = begun.map((line) =>
    line.number === 1 ? { ...line, amounts: amounts(758) } : line,
  )
  const after = rewriteLine(printed, 2, written(310))
  expect(after.refused ? [] : after.value[0]?.amounts).toEqual(amounts(758))
})

test('a line is not moved into itself, and one that holds others is not removed', () => {
  expect(moveUnder(begun, 1, 2)).toMatchObject({ reason: { key: 'budget-not-under-itself' } })
  expect(removeLine(begun, 1)).toMatchObject({ reason: { key: 'budget-line-holds-others' } })
})

test('the number of a line that was removed is never given again', () => {
  const given = highestGiven(begun, 0)
  const removed = removeLine(begun, 4)
  const lines = removed.refused ? begun : removed.value
  const one = addLine(lines, null, { ...written(1), side: 'expenditure' }, given)
  const other = splitLine(lines, 3, written(1), given)
  for (const outcome of [one, other])
    expect(outcome.refused ? [] : outcome.value.map(({ number }) => number)).toEqual(
      expect.arrayContaining([5]),
    )
  // Known only to whoever remembers it: without that, 4 would be another line.
  const forgotten = addLine(lines, null, { ...written(1), side: 'expenditure' })
  expect(forgotten.refused ? 0 : highestGiven(forgotten.value, 0)).toBe(4)
})
