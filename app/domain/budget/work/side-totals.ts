import { tyiyn } from '../../money.ts'
import { type Amount, amountFor, type BudgetLine, type Period, type Side, sides } from '../line.ts'
import { addUp, totalOf } from '../sums.ts'

/** What each side comes to in each period, and income less spending. */
export type SideTotals = {
  periods: readonly Period[]
  rows: readonly { side: Side | 'balance'; amounts: readonly Amount[] }[]
}

export function sideTotals(lines: readonly BudgetLine[]): SideTotals {
  const totals = sides.map((side) => ({ side, amounts: totalOf(lines, side) }))
  const periods = addUp(totals.map(({ amounts }) => amounts)).map(({ year, measure }) => ({
    year,
    measure,
  }))
  const of = (side: Side, period: Period) =>
    amountFor(totals.find((one) => one.side === side)?.amounts ?? [], period)
  const balance = periods.flatMap((period) => {
    const [income, spending] = [of('revenue', period), of('expenditure', period)]
    if (income === null || spending === null) return []
    return [{ ...period, tyiyn: tyiyn(income - spending) }]
  })
  return {
    periods,
    rows: [
      ...totals.filter(({ amounts }) => amounts.length > 0),
      ...(balance.length > 0 ? [{ side: 'balance' as const, amounts: balance }] : []),
    ],
  }
}
