import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import { reportsInTime } from '#app/domain/problems/in-time.ts'
import { columnsOf, type ReportFacts, windowsOf } from '#app/domain/problems/listing/window.ts'

const day = (text: string) => text as Day
let number = 0
const report = (due: string, more: Partial<ReportFacts> = {}): ReportFacts => ({
  ...{ number: ++number, kind: 'water', village: 1, state: 'open', waits: null, followers: 0 },
  ...{ due: day(due), replied: null, fixed: null, ...more },
})
const fixed = (due: string, on: string) =>
  report(due, { state: 'fixed', replied: day(on), fixed: day(on) })
const quarter = { from: day('2026-10-01'), to: day('2027-01-01') }

test('reports count in the period of their day; what is closed otherwise is never fixed and stays among all', () => {
  const reports = [
    fixed('2026-10-20', '2026-10-20'),
    fixed('2026-10-20', '2026-10-21'),
    // Answered in time and fixed later.
    report('2026-10-20', { state: 'fixed', replied: day('2026-10-19'), fixed: day('2026-11-01') }),
    report('2026-10-20', { state: 'not-ours', replied: day('2026-10-19') }),
    report('2026-10-20', { state: 'duplicate', replied: day('2026-10-20') }),
    report('2026-10-20', { state: 'cannot', replied: day('2026-10-25') }),
    // Nobody answered, and the day has passed.
    report('2026-11-02'),
    // Opened again it is not fixed any more, and late.
    report('2026-10-20', { replied: day('2026-10-19') }),
    // Can still be in time: answered, but not fixed yet; neither; fixed before its day.
    report('2026-12-20', { state: 'planned', replied: day('2026-11-02') }),
    report('2026-12-20'),
    fixed('2026-12-20', '2026-11-02'),
    // Of the quarters beside.
    fixed('2026-09-30', '2026-09-29'),
    fixed('2027-01-01', '2026-12-01'),
  ]
  const columns = columnsOf(windowsOf(reports))
  expect(reportsInTime(columns, quarter, day('2026-11-03'))).toEqual({
    answered: { inTime: 7, of: 10 },
    fixed: { inTime: 2, of: 9 },
    closedOtherwise: 3,
  })
  // On its last day a report can still be in time.
  expect(reportsInTime(columns, quarter, day('2026-11-02'))).toMatchObject({
    answered: { inTime: 7, of: 9 },
    fixed: { inTime: 2, of: 8 },
  })
  expect(reportsInTime(columnsOf([]), quarter, day('2026-11-02'))).toEqual({
    answered: { inTime: 0, of: 0 },
    fixed: { inTime: 0, of: 0 },
    closedOtherwise: 0,
  })
})
