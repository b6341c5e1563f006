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
