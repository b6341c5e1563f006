import { expect, test } from 'vitest'
import { type Day, dayPlus, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import { canBecome, faultsOfPlan, saidDoneBy } from '#app/domain/improvements/check-improvement.ts'
import { byUrgency, daysLate, daysUnread, isNeglected } from '#app/domain/improvements/clock.ts'
import { type ImprovementStep, sourceOf } from '#app/domain/improvements/improvement.ts'
import {
  becomes,
  type ImprovementState,
  improvementStates,
} from '#app/domain/improvements/state.ts'

const day = (text: string): Day => {
  const found = parseDay(text)
  if (!found) throw new Error(text)
  return found
}
const due = day('2026-10-25')
const at = (on: Day) => instantOf(on, '10:00')

test('an action goes from planned to done or is withdrawn, and only a second look ends it or opens it again', () => {
  const next = improvementStates.map((state) => [
    state,
    becomes.filter((one) => canBecome({ state }, one)),
  ])
  expect(Object.fromEntries(next)).toEqual({
    ...{ planned: becomes, 'in-progress': becomes, reopened: becomes },
    ...{ done: [], holds: [], withdrawn: [] },
  })
})

test('what is not said to be done after its day is late, by whole days', () => {
  const late = (state: ImprovementState, on: Day) => daysLate({ state, due }, on)
  expect(late('planned', due)).toBe(0)
  expect(late('in-progress', dayPlus(due, 1))).toBe(1)
  expect(late('done', dayPlus(due, 30))).toBe(0)
  expect(late('holds', dayPlus(due, 30))).toBe(0)
  // What was withdrawn is owed no more.
  expect(late('withdrawn', dayPlus(due, 30))).toBe(0)
  // Found not to hold it is late from its first day: that day is never moved.
  expect(late('reopened', dayPlus(due, 30))).toBe(30)
})

test('whoever leads hears of it when nobody looks at something overdue for two weeks', () => {
  const agreed = dayPlus(due, -20)
  const one = (opened: Day | null, state: ImprovementState = 'planned') => ({
    ...{ state, due, updated: at(agreed), opened: opened && at(opened) },
  })
  const today = dayPlus(due, 10)
  expect(daysUnread(one(null), today)).toBe(30)
  expect(isNeglected(one(null), today)).toBe(true)
  expect(isNeglected(one(dayPlus(today, -14)), today)).toBe(true)
  expect(isNeglected(one(dayPlus(today, -13)), today)).toBe(false)
  // Before its day nobody has to look, and what is done waits for somebody else.
  expect(isNeglected(one(null), due)).toBe(false)
  expect(isNeglected(one(null, 'done'), today)).toBe(false)
})

test('what presses comes first, what is said to be done last', () => {
  const rows = [
    { number: 1, state: 'holds' as const, due: day('2026-01-01') },
    { number: 2, state: 'planned' as const, due: day('2026-12-01') },
    { number: 3, state: 'reopened' as const, due: day('2026-10-01') },
  ]
  expect(rows.sort(byUrgency).map(({ number }) => number)).toEqual([3, 2, 1])
})

test('who looks again is another than who said last that it is done', () => {
  const step = (state: ImprovementState, by: string): ImprovementStep => ({
    ...{ state, by, at: at(due), monitor: false, text: 'Кылынды', evidence: null },
  })
  expect(saidDoneBy({ steps: [step('planned', 'a')] })).toEqual([])
  const steps = [step('done', 'a'), step('reopened', 'b'), step('done', 'c')]
  expect(saidDoneBy({ steps })).toEqual(['c'])
})

test('an agreement has a day to come, and follows from something that is there', () => {
  const known = { today: due, sources: ['scorecard/2'] }
  const faults = (plan: Parameters<typeof faultsOfPlan>[0]) =>
    faultsOfPlan(plan, known).map(({ field, reason }) => [field, reason.key])
  expect(faults({ due, from: 'scorecard/2' })).toEqual([])
  expect(faults({ due, from: '' })).toEqual([])
  expect(faults({ due: dayPlus(due, -1), from: 'scorecard/9' })).toEqual([
    ['due', 'improvement-day-past'],
    ['from', 'choose-one'],
  ])
  expect(sourceOf('quarter/2026-3')).toEqual({ kind: 'quarter', name: '2026-3' })
  expect([sourceOf(''), sourceOf('round/3'), sourceOf('visit')]).toEqual([null, null, null])
})
