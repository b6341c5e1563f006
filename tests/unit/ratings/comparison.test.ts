import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { compare, comparedOf } from '#app/domain/ratings/facilities/comparison.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import type { ScoreCounts } from '#app/domain/ratings/statistics/score-counts.ts'

const day = parseDay('2026-09-30')
if (!day) throw new Error('no such day')
const quarter = quarterOf(day)
const none = { inTime: 0, of: 0 }
const reports = { answered: none, fixed: none, closedOtherwise: 0 }
const municipality = (place: string, scores: readonly ScoreCounts[], more = reports) =>
  comparedOf({ place, name: { ky: place }, region: { ky: '' }, scores, reports: more })
/** So many of so many are satisfied. */
const said = (satisfied: number, of: number): ScoreCounts => [0, 0, of - satisfied, satisfied, 0]

test('services with too few ratings are left out, so that nothing is found by subtraction', () => {
  const one = municipality('a', [said(10, 20), said(4, 4), said(0, 5)])
  expect(one).toMatchObject({ services: 2, now: { satisfied: 10, of: 25 } })
  expect(municipality('b', [said(4, 4)]).now).toEqual({ of: 0, few: true })
})

test('fewer than five reports say nothing of a municipality', () => {
  const few = { answered: { inTime: 4, of: 4 }, fixed: { inTime: 1, of: 5 }, closedOtherwise: 0 }
  expect(municipality('a', [], few)).toMatchObject({ answered: null, fixed: { inTime: 1, of: 5 } })
})

test('municipalities whose intervals meet share a group, and those with too few ratings are in none', () => {
  // Wilson: 35 of 41 lies in 72–93 %, 52 of 71 in 62–82 %, 12 of 64 in 11–30 %.
  const all = [
    municipality('c', [said(12, 64)]),
    municipality('d', [said(2, 2)]),
    municipality('b', [said(52, 71)]),
    municipality('a', [said(35, 41)]),
  ]
  const { groups, few } = compare(quarter, all)
  expect(groups.map((group) => group.map(({ place }) => place))).toEqual([['a', 'b'], ['c']])
  expect(few.map(({ place }) => place)).toEqual(['d'])
})
