import type { Balance } from '../structure/open.ts'
import type { Found } from './found.ts'
import { areDigitsSwapped } from './slips.ts'

/** A printed deficit or surplus that is not income less spending. A deficit may be printed without its minus. */
export function balanceFindings({ line, income, spending, resources }: Balance): Found[] {
  const [deficit, surplus] = [
    /дефицит|тартышт|таңкыст/u.test(line.plain),
    /профицит|ашык|ашыг|артыкч/u.test(line.plain),
  ]
  // «Дефицит (−), профицит (+)» and «Дефицит (−)» say by the sign which of both it is.
  const signed = deficit === surplus || /\([-–−+]\)/u.test(line.name)
  const oneSided = !signed
  const fitsName = (balance: number) =>
    signed || balance === 0 || (deficit ? balance < 0 : balance > 0)
  const says = (printed: number, balance: number) =>
    fitsName(balance) && (printed === balance || (oneSided && deficit && printed === -balance))
  return line.amounts.flatMap((printed, column): Found[] => {
    if (printed === null || line.doubtful[column] || income.open[column] || spending.open[column])
      return []
    const possible = [income, resources].flatMap(({ value, built }) =>
      [value[column] ?? 0, built[column] ?? 0].flatMap((received) => [
        received - (spending.value[column] ?? 0),
        received - (spending.built[column] ?? 0),
      ]),
    )
    if (possible.some((balance) => says(printed, balance))) return []
    const balance = possible[0] ?? 0
    const unsigned = oneSided && deficit && printed > 0 && balance < 0
    const wrongWord = oneSided && deficit && printed === balance
    const computed = unsigned || wrongWord ? -balance : balance
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
