import { expect, test } from 'vitest'
import { instantOf } from '#app/domain/calendar/day.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import { checkRound } from '#app/domain/rounds/plan/check-round.ts'
import { calendar, day, plan, planningDay } from './a-plan.ts'

const known = { at: planningDay, before: null, villages: [1, 2] }

function faultsWith(dates: Partial<Calendar>, before: Calendar | null = null) {
  const faults = checkRound({ ...plan, calendar: { ...calendar, ...dates } }, { ...known, before })
  return faults.map(({ field, reason }) => `${field}: ${reason.key}`)
}

test('the usual calendar can be held', () => {
  expect(faultsWith({})).toEqual([])
})

test('a vote that opens before the list is published is refused at the vote’s date', () => {
  expect(faultsWith({ voting: instantOf(day('2026-11-15')) })).toEqual([
    'voting: not-after-start-of',
  ])
})

test('two phases beginning at the same minute are refused', () => {
  expect(faultsWith({ checking: calendar.ideas })).toContain('checking: not-after-start-of')
})

test('six days are too short to write proposals, seven are enough', () => {
  expect(faultsWith({ checking: instantOf(day('2026-09-07')) })).toEqual([
    'checking: phase-too-short',
  ])
  expect(faultsWith({ checking: instantOf(day('2026-09-08')) })).toEqual([])
})

test('an appeal needs three days', () => {
  expect(faultsWith({ published: instantOf(day('2026-11-13')) })).toEqual([
    'published: phase-too-short',
  ])
})

test('voting needs three days', () => {
  expect(faultsWith({ counting: instantOf(day('2026-11-22'), '23:59') })).toEqual([
    'counting: phase-too-short',
  ])
})

test('a new round does not begin in the past', () => {
  expect(faultsWith({ ideas: instantOf(day('2026-08-09')) })).toEqual(['ideas: date-in-past'])
})

test('a date that has passed may stay as it was when something else is changed', () => {
  const begun = { ...calendar, ideas: instantOf(day('2026-08-01')) }
  expect(faultsWith(begun, begun)).toEqual([])
})

test('the budget year is the year of the proposals or one of the next two', () => {
  const refused = (year: number) => checkRound({ ...plan, year }, known).map(({ field }) => field)
  expect(refused(2025)).toEqual(['year'])
  expect(refused(2026)).toEqual([])
  expect(refused(2028)).toEqual([])
  expect(refused(2029)).toEqual(['year'])
})
