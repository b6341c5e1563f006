import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import { workingDaysAfter } from '#app/domain/calendar/working-days.ts'
import { replyClock, urgencyOf } from '#app/domain/remarks/answer.ts'
import { clockDue, faultsOfDuty, firstDue, firstDuty } from '#app/domain/remarks/duty.ts'

const day = (text: string) => text as Day

test('five working days after a Monday end on the next Monday', () => {
  expect(workingDaysAfter(day('2027-02-01'), 5)).toBe('2027-02-08')
})

test('weekends and holidays are not counted', () => {
  // 7 November 2026 is a Saturday and 8 a Sunday; 7 January 2027 a Thursday.
  expect(workingDaysAfter(day('2026-11-06'), 1)).toBe('2026-11-09')
  expect(workingDaysAfter(day('2027-01-06'), 1)).toBe('2027-01-08')
})

test('a reply on its last day is in time, a day later it is late', () => {
  const clock = { asked: day('2027-02-01'), due: day('2027-02-08') }
  const answered = (on: string) => new Date(`${on}T10:00:00+06:00`)
  const today = day('2027-02-08')
  expect(replyClock({ ...clock, answered: answered('2027-02-08') }, today)).toMatchObject({
    ...{ kind: 'in-time', days: 7 },
  })
  expect(replyClock({ ...clock, answered: answered('2027-02-09') }, today)).toMatchObject({
    ...{ kind: 'late', days: 1 },
  })
  expect(replyClock({ ...clock, answered: null }, today)).toMatchObject({ kind: 'open', days: 0 })
  expect(replyClock({ ...clock, answered: null }, day('2027-02-10'))).toMatchObject({
    ...{ kind: 'overdue', days: 2 },
  })
})

test('putting an answer off moves no clock: the day that was set first counts, an earlier one as well', () => {
  const asked = day('2027-02-01')
  const due = (to: string, first?: string) => ({
    ...{ asked },
    duty: { due: day(to), ...(first ? { first: day(first) } : {}) },
  })
  const days = (of: Parameters<typeof clockDue>[0]) => [firstDue(of), clockDue(of)]
  expect(days(due('2027-02-08'))).toEqual(['2027-02-08', '2027-02-08'])
  expect(days(due('2027-04-01'))).toEqual(['2027-02-08', '2027-02-08'])
  expect(days(due('2027-02-03'))).toEqual(['2027-02-08', '2027-02-03'])
  expect(days(due('2027-04-01', '2027-01-20'))).toEqual(['2027-01-20', '2027-01-20'])
})

test('what was owed an answer before it became a remark is owed it no later', () => {
  const at = new Date('2027-02-01T10:00:00+06:00')
  expect(firstDuty(at)).toMatchObject({ due: '2027-02-08' })
  expect(firstDuty(at, day('2027-02-20'))).toEqual(firstDuty(at))
  expect(firstDuty(at, day('2027-01-20'))).toMatchObject({ due: '2027-01-20', first: '2027-01-20' })
})

test('an answer is not set for a day that is over, and one later than the first needs its reason', () => {
  const [today, first] = [day('2027-02-03'), day('2027-02-08')]
  const faults = (due: string, reason = '') =>
    faultsOfDuty({ due: day(due), reason }, { first, today }).map(({ field }) => field)
  expect([faults('2027-02-02', 'Оору'), faults('2027-02-03'), faults('2027-02-08')]).toEqual([
    ['due'],
    [],
    [],
  ])
  expect([faults('2027-02-09'), faults('2027-02-09', 'Смета күтүлүүдө')]).toEqual([['reason'], []])
})

test('in order of their replies what is longest overdue comes first, what was answered last', () => {
  const clocks = [
    { kind: 'in-time', days: 2 },
    { kind: 'open', days: 9 },
    { kind: 'overdue', days: 1 },
    { kind: 'late', days: 3 },
    { kind: 'open', days: 0 },
    { kind: 'overdue', days: 6 },
  ] as const
  const order = clocks.toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
  expect(order.map(({ kind, days }) => `${kind} ${days}`)).toEqual([
    ...['overdue 6', 'overdue 1', 'open 0', 'open 9', 'late 3', 'in-time 2'],
  ])
})
