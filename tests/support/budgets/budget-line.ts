import type { BudgetLine } from '#app/domain/budget/line.ts'

/** A line of spending with what a test says of it. */
export function budgetLine(said: Partial<BudgetLine> & { number: number }): BudgetLine {
  return {
    ...{ parent: null, part: 'added', side: 'expenditure' },
    ...{ code: '', economic: null, source: null, programme: null },
    ...{ name: `Сап ${said.number}`, names: {}, amounts: [], from: null },
    ...said,
  }
}
