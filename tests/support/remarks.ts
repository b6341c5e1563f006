import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import { som } from '#app/domain/money.ts'
import { aPublishedBudget } from '#seed/builders/a-published-budget.ts'
import { budgetLine } from './budgets/budget-line.ts'
import type { Page, Visitor } from './visitor.ts'

export type DraftRow = readonly [code: string, name: string, thousands: number]

export const draftRows: readonly DraftRow[] = [
  ['1111', 'Киреше салыгы', 2_000],
  ['70640', 'Көчө жарыгы', 500],
  ['70451', 'Жолдор', 1_240],
  ['70111', 'Айыл өкмөтү', 260],
]

/** Lines of a draft, one a row; amounts in thousand som. */
export function draftLines(
  year: number,
  rows: readonly DraftRow[],
  measure: Amount['measure'] = 'draft',
): BudgetLine[] {
  return rows.map(([code, name, thousands], at) =>
    budgetLine({
      ...{ number: at + 1, code, name, side: code.startsWith('1') ? 'revenue' : 'expenditure' },
      amounts: [{ year, measure, tyiyn: som(thousands * 1_000) }],
    }),
  )
}

/** A published draft of a year. */
export const aDraft = (place: string, year = 2027, rows = draftRows) =>
  aPublishedBudget({
    ...{ place, year, kind: 'binding-draft', lines: draftLines(year, rows) },
    publishedAt: new Date(Date.now() - 86_400_000),
  })

/** By which the kenesh adopted a budget, as a form says it. */
export const aResolution = { 'resolution-number': '№ 12', 'resolution-on': '2026-02-27' }

/** Asks for the adoption of a version on its open page, and signs it by a second person's hand. */
export async function adopted(asking: Visitor, signing: Visitor, page: Page): Promise<Page> {
  const asked = await asking.submitOn(page, { step: 'publish', ...aResolution })
  if (!asked.url.includes('/office/acts/')) return asked
  return signing.submit(new URL(asked.url).pathname, { step: 'sign' })
}
