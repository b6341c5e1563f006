import { expect, test } from 'vitest'
import { readIndices, writtenIndex } from '#app/domain/budget/prices/check-prices.ts'
import { indicesBetween, inPrices, pricedYears } from '#app/domain/budget/prices/prices.ts'
import { toldTogether } from '#app/domain/budget/prices/told-together.ts'
import { som, tyiyn } from '#app/domain/money.ts'

const source = 'stat.gov.kg'
const indices = [
  { year: 2025, index: 10_500, source },
  { year: 2026, index: 11_000, source },
  { year: 2029, index: 10_400, source },
]

test('an amount goes to later prices by every index between, and back by the same', () => {
  const later = { year: 2026, indices }
  // 100,000 × 1.05 × 1.10
  expect(inPrices(som(100_000), 2024, later)).toBe(som(115_500))
  expect(inPrices(som(115_500), 2026, { year: 2024, indices })).toBe(som(100_000))
  expect(inPrices(som(100_000), 2026, later)).toBe(som(100_000))
  expect(inPrices(som(-100_000), 2024, later)).toBe(som(-115_500))
})

test('amounts are rounded to the nearest whole som, and large ones stay exact', () => {
  const down = { year: 2024, indices }
  // 1,000 / 1.05 = 952.38…
  expect(inPrices(som(1_000), 2025, down)).toBe(som(952))
  // 32,873,616,800 / 1.05 = 31,308,206,476.19…
  expect(inPrices(som(32_873_616_800), 2025, down)).toBe(som(31_308_206_476))
})

test('lines told in other prices add up to what their sum comes to, their parts too, and none is off by a som', () => {
  const down = { year: 2024, indices }
  const bearing = (amount: number) => ({
    amounts: [{ year: 2025, measure: 'plan' as const, tyiyn: tyiyn(Math.round(amount * 100)) }],
  })
  const sizes = [4_200_001, 4_199_999, 3_150_000, 17, 1, -1_050_001, 0, 1_049_983]
  const told = toldTogether(sizes.map(bearing), down).map(({ amounts: [one] }) => one?.tyiyn ?? 0)
  const whole = sizes.reduce((sum, one) => sum + one, 0)
  expect(told.reduce<number>((sum, one) => sum + one, 0)).toBe(inPrices(som(whole), 2025, down))
  for (const [at, one] of told.entries())
    expect(Math.abs(one / 100 - (sizes[at] ?? 0) / 1.05)).toBeLessThan(1)
  // Three thirds of 100 som told as 95: rounded one by one they would be 96.
  const thirds = [33.4, 33.3, 33.3].map((one) => bearing(one))
  const parts = toldTogether(thirds, down, [
    { year: 2025, measure: 'plan', tyiyn: tyiyn(9_500) },
  ]).map(({ amounts: [one] }) => one?.tyiyn)
  expect(parts).toEqual([som(32), som(32), som(31)])
  expect(toldTogether([bearing(100)], { year: 2027, indices })).toEqual([{ amounts: [] }])
})

test('nothing is made up where an index is missing: the year cannot be told, nor be chosen', () => {
  expect(inPrices(som(100), 2027, { year: 2026, indices })).toBeNull()
  expect(pricedYears([2024, 2025, 2026, 2027], indices)).toEqual([2026, 2025, 2024])
  expect(pricedYears([2026, 2027, 2028], indices)).toEqual([])
  expect(pricedYears([2028, 2029], indices)).toEqual([2029, 2028])
  expect(indicesBetween([2024, 2025], { year: 2025, indices })).toEqual(indices.slice(0, 1))
})

test('an index is typed in per cent with its source; a slip is told at its field', () => {
  const typed = (index: string, from = source) => readIndices([{ year: 2026, index, source: from }])
  expect(typed('106,3 %').indices).toEqual([{ year: 2026, index: 10_630, source }])
  expect(typed('106.35').indices[0]?.index).toBe(10_635)
  expect(typed('', '')).toEqual({ indices: [], faults: [] })
  for (const slip of ['6,3', '10630', 'жок', '106,345', '-106'])
    expect(typed(slip).faults.map(({ field }) => field)).toEqual(['index-2026'])
  expect(typed('106', '').faults.map(({ field }) => field)).toEqual(['source-2026'])
  expect([10_630, 10_635, 10_800, 10_005].map(writtenIndex)).toEqual([
    '106,3',
    '106,35',
    '108',
    '100,05',
  ])
})
