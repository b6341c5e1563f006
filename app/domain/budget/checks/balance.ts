import type { Balance } from '../structure/open.ts'
import type { Found } from './found.ts'
import { areDigitsSwapped } from './slips.ts'

/** A printed deficit or surplus that is not income less spending. A deficit may be printed without its minus. */
export function balanceFindings({ line, income, spending }: Balance): Found[] {
  const oneSided = !(
    /дефицит|тартышт|таңкыст/u.test(line.plain) && /профицит|ашык|ашыг|артыкч/u.test(line.plain)
  )
  return line.amounts.flatMap((printed, column): Found[] => {
    if (printed === null || line.doubtful[column] || income.open[column] || spending.open[column])
      return []
    const possible = [
      (income.value[column] ?? 0) - (spending.value[column] ?? 0),
      (income.built[column] ?? 0) - (spending.built[column] ?? 0),
      (income.value[column] ?? 0) - (spending.built[column] ?? 0),
      (income.built[column] ?? 0) - (spending.value[column] ?? 0),
    ]
    if (possible.some((balance) => printed === balance || (oneSided && printed === -balance)))
      return []
    const balance = possible[0] ?? 0
    const unsigned =
      oneSided && /дефицит|тартышт|таңкыст/u.test(line.plain) && printed > 0 && balance < 0
    const computed = unsigned ? -balance : balance
    const kind =
      printed === -computed
        ? 'lost-sign'
        : areDigitsSwapped(printed, computed)
          ? 'digits-swapped'
          : null
    const lost = line.whole[column] && (printed === computed * 10 || printed === computed * 100)
    const hint = lost ? ('lost-comma' as const) : kind
    return [
      {
        row: line.row,
        column,
        kind: 'balance',
        printed,
        computed,
        hint: hint && { kind: hint, row: line.row },
      },
    ]
  })
}
