import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { rankedGroups, repliesInTime } from '#app/domain/ratings/facilities/quarter-report.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import type { ScoreCounts } from '#app/domain/ratings/statistics/score-counts.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'

const day = (text: string) => {
  const found = parseDay(text)
  if (!found) throw new Error(text)
  return found
}
/** So many of so many are satisfied. */
const rated = (number: number, satisfied: number, of: number) => {
  const counts: ScoreCounts = [0, 0, of - satisfied, satisfied, 0]
  return { number, now: summaryOf(counts), before: summaryOf(counts), trend: 'unclear' as const }
}

test('a group begins where an interval no longer meets that of the group’s first; few ratings are in none', () => {
  // Wilson: 35 of 41 lies in 72–93 %, 52 of 71 in 62–82 %, 21 of 38 in 40–70 %, 12 of 64 in 11–30 %.
  const best = [
    rated(1, 35, 41),
    rated(2, 52, 71),
    rated(3, 21, 38),
    rated(4, 3, 4),
    rated(5, 12, 64),
  ]
  const groups = rankedGroups(best).map((group) => group.map(({ number }) => number))
  expect(groups).toEqual([[1, 2], [3], [5]])
  // Whatever order they come in: rank, groups and the shares that are shown are one measure.
  const turned = rankedGroups(best.toReversed()).map((group) => group.map(({ number }) => number))
  expect(turned).toEqual(groups)
  expect(rankedGroups([])).toEqual([])
})

test('replies count in the quarter of their due day: those that came and those that are overdue, not those awaited', () => {
  const quarter = quarterOf(day('2026-11-01'))
  const reply = (due: string, at: string | null) => ({
    ...{ place: 'ak-bulun', facility: 1, quarter, asked: new Date('2026-10-01T00:00:00Z') },
    ...{ due: day(due), text: at && 'Жооп', at: at ? new Date(at) : null },
  })
  const replies = [
    reply('2026-10-20', '2026-10-20T10:00:00+06:00'),
    reply('2026-10-20', '2026-10-21T00:30:00+06:00'),
    reply('2026-11-02', null),
    reply('2026-12-20', null),
    reply('2026-12-20', '2026-11-02T10:00:00+06:00'),
    reply('2026-09-30', '2026-09-30T10:00:00+06:00'),
    reply('2027-01-01', '2026-12-01T10:00:00+06:00'),
  ]
  expect(repliesInTime(replies, quarter, day('2026-11-03'))).toEqual({ inTime: 2, of: 4 })
  expect(repliesInTime(replies, quarter, day('2026-11-02'))).toEqual({ inTime: 2, of: 3 })
})
