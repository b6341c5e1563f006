import { expect, test } from 'vitest'
import { shownCounts } from '#app/domain/hearings/attendance.ts'

const of = (village: number | null, women: number, men: number) => ({ village, women, men })
const told = (counts: Parameters<typeof shownCounts>[0]) =>
  shownCounts(counts).map(({ village, all, split }) => [village, all, split?.women ?? null])

test('women and men of a village stand apart where three or more of each came, or none', () => {
  expect(told([of(1, 15, 16), of(2, 0, 8), of(3, 3, 3), of(4, 0, 0)])).toEqual([
    [1, 31, 15],
    [2, 8, 0],
    [3, 6, 3],
  ])
})

test('one or two of a sex are not told apart, nor the next smallest village by which one could reckon', () => {
  expect(told([of(1, 15, 16), of(2, 7, 8), of(null, 0, 1)])).toEqual([
    [1, 31, 15],
    [2, 15, null],
    [null, 1, null],
  ])
  expect(told([of(1, 15, 16), of(2, 2, 8), of(3, 9, 1)])).toEqual([
    [1, 31, 15],
    [2, 10, null],
    [3, 10, null],
  ])
})

test('nor can one or two be reckoned from the sum of all, over any number of villages', () => {
  // 35 women came, 34 from villages that are told apart: the one would be from one of two places.
  const counts = [of(1, 12, 20), of(2, 8, 9), of(3, 6, 8), of(4, 5, 5), of(5, 3, 4)]
  const few = [of(6, 1, 3), of(null, 0, 2)]
  expect(told([...counts, ...few]).filter(([, , women]) => women === null)).toEqual([
    [5, 7, null],
    [6, 4, null],
    [null, 2, null],
  ])
  let seed = 7
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % most
  }
  for (let turn = 0; turn < 2_000; turn++) {
    const all = Array.from({ length: 2 + next(6) }, (_, at) => of(at, next(9), next(9)))
    const shown = shownCounts(all)
    if (shown.every(({ split }) => split)) continue
    const hidden = all.filter(({ village }) =>
      shown.some((one) => one.village === village && !one.split),
    )
    const women = hidden.reduce((sum, one) => sum + one.women, 0)
    const men = hidden.reduce((sum, one) => sum + one.men, 0)
    // Where all of them together are so few, the sum that the hearing itself has says no more.
    const everybody = hidden.length === shown.length
    expect(everybody || (hidden.length > 1 && Math.min(women, men) >= 3), JSON.stringify(all)).toBe(
      true,
    )
  }
})
