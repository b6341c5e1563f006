import type { Side } from '#app/domain/budget/line.ts'

/** A part of the demonstration's budget; amounts in tenths of a thousand som for each stage, null where it is not there. */
export type BudgetRow = {
  side: Side
  code: string
  /** Kyrgyz, Russian, English. */
  name: readonly [string, string, string]
  economic?: string
  source?: string
  /** The plan of two years before the draft, what was spent of it, last year's plan and as it was changed, and the drafts. */
  amounts: readonly [
    before: number | null,
    spent: number | null,
    last: number | null,
    revised: number | null,
    first: number | null,
    second: number | null,
  ]
}

export const spending = (
  code: string,
  name: BudgetRow['name'],
  amounts: BudgetRow['amounts'],
  economic?: string,
  source?: string,
): BudgetRow => ({
  ...{ side: 'expenditure', code, name, amounts },
  ...(economic ? { economic } : {}),
  ...(source ? { source } : {}),
})
