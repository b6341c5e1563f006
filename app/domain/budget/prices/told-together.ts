import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Amount } from '../line.ts'
import { type InPricesOf, inPrices } from './prices.ts'

type Bearing = { amounts: readonly Amount[] }

/**
 * Things with amounts in prices of one year, in whole som: rounded one by one they would not add up to what their sum
 * comes to, so that those with the largest rest are rounded up. `whole`: what they come to, where that is told already.
 */
export function toldTogether<One extends Bearing>(
  all: readonly One[],
  prices: InPricesOf,
  whole?: readonly Amount[],
): One[] {
  const told = all.map((): Amount[] => [])
  for (const period of periodsOf(all)) {
    const at = all.map(({ amounts }) => amounts.findIndex((one) => isOf(one, period)))
    const amounts = all.map(({ amounts }, one) => amounts[at[one] ?? -1]?.tyiyn ?? tyiyn(0))
    const sum = whole?.find((one) => isOf(one, period))?.tyiyn
    const parts = inSom(amounts, period.year, prices, sum)
    if (!parts) continue
    for (const [one, part] of parts.entries())
      if ((at[one] ?? -1) >= 0) told[one]?.push({ ...period, tyiyn: part })
  }
  return all.map((one, at) => ({ ...one, amounts: told[at] ?? [] }))
}

type PeriodOfAmount = Omit<Amount, 'tyiyn'>

const isOf = (one: PeriodOfAmount, other: PeriodOfAmount) =>
  one.year === other.year && one.measure === other.measure

function periodsOf(all: readonly Bearing[]): PeriodOfAmount[] {
  const found: PeriodOfAmount[] = []
  for (const { tyiyn: _, ...period } of all.flatMap(({ amounts }) => amounts))
    if (!found.some((one) => isOf(one, period))) found.push(period)
  return found
}

/** Amounts of a year in prices of another, which add up; null where an index is missing. */
function inSom(
  amounts: readonly Tyiyn[],
  year: number,
  prices: InPricesOf,
  told?: Tyiyn,
): Tyiyn[] | null {
  if (year === prices.year) return [...amounts]
  const sum = told ?? inPrices(tyiyn(amounts.reduce((total, one) => total + one, 0)), year, prices)
  // A hundredfold, so that its whole som are hundredths.
  const finer = amounts.map((one) => inPrices(tyiyn(one * 100), year, prices))
  if (sum === null || finer.some((one) => one === null)) return null
  const exact = finer.map((one) => Number(one) / 10_000)
  const som = exact.map(Math.floor)
  const missing = sum / 100 - som.reduce((total, one) => total + one, 0)
  const byRest = exact
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .filter(({ at }) => amounts[at] !== 0)
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (let step = 0; step < Math.abs(missing) && byRest.length > 0; step++) {
    const place = missing > 0 ? step : byRest.length - 1 - step
    const at = byRest.at(place % byRest.length)?.at ?? 0
    som[at] = (som[at] ?? 0) + Math.sign(missing)
  }
  return som.map((one) => tyiyn(one * 100))
}
