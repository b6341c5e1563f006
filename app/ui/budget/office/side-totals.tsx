import { type Amount, amountFor, type Period } from '#app/domain/budget/line.ts'
import type { Unit } from '#app/domain/budget/version.ts'
import type { SideTotals } from '#app/domain/budget/work/side-totals.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { unitAmount } from './unit-amount.ts'

/** What each side of a budget comes to, period by period. */
export function SideTotalsTable({ totals, unit }: { totals: SideTotals; unit: Unit }) {
  const { budgetWork: work, budgetCheck: text } = useText()
  const language = useLanguage()
  if (totals.rows.length === 0) return null
  return (
    <>
      <h2>{text.totals}</h2>
      <p className="quiet">{text.totalsIn(work.units[unit])}</p>
      <Table<SideTotals['rows'][number]>
        caption={text.totals}
        quietCaption
        rows={totals.rows}
        keyOf={({ side }) => side}
        columns={[
          { key: 'side', label: text.side, cell: ({ side }) => work.sides[side] },
          ...totals.periods.map((period) => ({
            key: `${period.year}-${period.measure}`,
            label: text.period(period.year, work.measures[period.measure]),
            sum: true,
            cell: ({ amounts }: SideTotals['rows'][number]) => {
              const amount = amountFor(amounts, period)
              return amount === null ? null : unitAmount(amount, unit, language)
            },
          })),
        ]}
      />
    </>
  )
}

/** The same in a line, by which it is seen whether it has changed. */
export function useTotalsLine({ periods, rows }: SideTotals, unit: Unit): string {
  const { sides } = useText().budgetWork
  const language = useLanguage()
  const amountOf = (amounts: readonly Amount[], period: Period) => {
    const amount = amountFor(amounts, period)
    return amount === null ? '–' : unitAmount(amount, unit, language)
  }
  return rows
    .map(({ side, amounts }) => {
      const written = periods.map((period) => amountOf(amounts, period))
      return `${sides[side]} ${written.join(' / ')}`
    })
    .join('; ')
}
