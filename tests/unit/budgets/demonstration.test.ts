import { expect, test } from 'vitest'
import type { BudgetRow } from '#seed/demo/budget/budget-row.ts'
import { budgetRows } from '#seed/demo/budget/budget-rows.ts'
import { demoWords } from '#seed/demo/budget/demo-words.ts'
import { demoStages } from '#seed/demo/budget/seed-budgets.ts'
import { demoHearings } from '#seed/demo/hearings/demo-hearings.ts'
import { demoRemarks } from '#seed/demo/remarks/demo-remarks.ts'

/** Which income each source of spending is. */
const sources: Readonly<Record<string, (row: BudgetRow) => boolean>> = {
  own: ({ code }) => code.startsWith('11') || ['141', '1424', '145'].includes(code),
  special: ({ code }) => code === '1421',
  equalisation: ({ code }) => code === '1331',
  stimulating: ({ code }) => code === '1332',
}

const columns = [0, 2, 3, 4, 5] as const
const sumAt = (at: (typeof columns)[number], wanted: (row: BudgetRow) => boolean) =>
  budgetRows.filter(wanted).reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)

test.each(
  Object.entries(sources).flatMap(([source, brings]) =>
    columns.map((at) => ({ source, at, brings })),
  ),
)('in plan $at no more is spent from $source than comes in', ({ source, at, brings }) => {
  const spent = sumAt(at, (row) => row.side === 'expenditure' && row.source === source)
  expect(spent).toBeLessThanOrEqual(sumAt(at, (row) => row.side === 'revenue' && brings(row)))
})

test('nothing that is said of the budget names a winner: its vote is still open', () => {
  const said = JSON.stringify([demoStages, demoWords, demoRemarks, demoHearings])
  expect(said).not.toMatch(/жеңген|победивш|won the vote|№ 1[78]/)
})
