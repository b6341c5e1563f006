import { type Tyiyn, tyiyn } from '../../money.ts'

/** How dear a year was against the year before, as a statistical office published it. */
export type PriceIndex = {
  year: number
  /** In hundredths of a per cent, the year before being 10,000: 10,630 is 6.3 per cent dearer. */
  index: number
  /** Where the figure stands, in the words of whoever entered it. */
  source: string
}

/** How an index that everybody could read was changed or taken away (`after` is null), and why; public. */
export type PriceChange = {
  year: number
  before: Omit<PriceIndex, 'year'>
  after: Omit<PriceIndex, 'year'> | null
  reason: string
  at: Date
}

/**
 * All indices of a municipality; `revision` grows with each change. `changes`: the newest last; absent in older records
 * and where nothing that stood was changed.
 */
export type Prices = {
  indices: readonly PriceIndex[]
  changes?: readonly PriceChange[]
  revision: number
}

/** What the page of all budgets tells of them. */
export type PricesEntered = Required<Pick<Prices, 'indices' | 'changes'>>

/** What stood and is otherwise now, or gone: each needs a reason. A year that gets its first index is no change. */
export function changesOfIndices(
  before: readonly PriceIndex[],
  after: readonly PriceIndex[],
): Omit<PriceChange, 'reason' | 'at'>[] {
  return before.flatMap(({ year, ...was }) => {
    const found = after.find((one) => one.year === year)
    if (found?.index === was.index && found.source === was.source) return []
    return [
      { year, before: was, after: found ? { index: found.index, source: found.source } : null },
    ]
  })
}

/** A year in whose prices amounts are shown, and the indices it is told by. */
export type InPricesOf = { year: number; indices: readonly PriceIndex[] }

const same = 10_000n

/** By what an amount of one year is multiplied and divided to stand in prices of another; null where an index is missing. */
function factor(from: number, { year: to, indices }: InPricesOf): [bigint, bigint] | null {
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  let [dearer, times] = [1n, 1n]
  for (let year = first + 1; year <= last; year++) {
    const found = indices.find((one) => one.year === year)
    if (!found) return null
    dearer *= BigInt(found.index)
    times *= same
  }
  return from < to ? [dearer, times] : [times, dearer]
}

/** Whether amounts of a year can be told in these prices. */
export const canTell = (year: number, prices: InPricesOf) => factor(year, prices) !== null

/** An amount of a year in prices of another, to the nearest whole som; null where an index is missing. */
export function inPrices(amount: Tyiyn, year: number, prices: InPricesOf): Tyiyn | null {
  if (year === prices.year) return amount
  const found = factor(year, prices)
  if (!found) return null
  const [times, by] = found
  const size = BigInt(Math.abs(amount)) * times
  const som = (size * 2n + by * 100n) / (by * 200n)
  return tyiyn(Number(som) * 100 * Math.sign(amount) || 0)
}

/** What a page says of its prices. */
export type ShownPrices = {
  /** The years in whose prices it can be told. */
  choice: readonly number[]
  /** The one that was chosen; null for the amounts as they stand. */
  chosen: number | null
  /** The indices that were used; none where nothing was chosen. */
  indices: readonly PriceIndex[]
  /** The years without an index of their own, where others have one: what stands in the way of the rest. */
  missing: readonly number[]
}

/** The years between the first and the last of these whose index nobody has entered; none where there is no index at all. */
export function yearsWithoutIndex(
  years: readonly number[],
  indices: readonly PriceIndex[],
): number[] {
  if (indices.length === 0 || years.length === 0) return []
  const first = Math.min(...years) + 1
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at)
  return all.filter((year) => !indices.some((one) => one.year === year))
}

/** The years of these in whose prices another of them can be told, the newest first. */
export function pricedYears(years: readonly number[], indices: readonly PriceIndex[]): number[] {
  const all = [...new Set(years)].sort((a, b) => b - a)
  return all.filter((year) =>
    all.some((other) => other !== year && canTell(other, { year, indices })),
  )
}

/** The indices between the years that are shown: what their amounts were told by. */
export const indicesBetween = (years: readonly number[], { indices }: InPricesOf): PriceIndex[] =>
  indices
    .filter(({ year }) => year > Math.min(...years) && year <= Math.max(...years))
    .toSorted((a, b) => a.year - b.year)
