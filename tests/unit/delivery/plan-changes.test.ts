import { expect, test } from 'vitest'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { builtProject } from '#app/domain/delivery/built.ts'
import { type Delivery, emptyPlan, type PlanChange } from '#app/domain/delivery/delivery.ts'
import { deliveryLine } from '#app/domain/delivery/office-line.ts'
import {
  changedPlan,
  firstPlanned,
  isLate,
  needsReason,
  plannedAfterwards,
  timesMoved,
} from '#app/domain/delivery/plan-changes.ts'
import { projectTimeline } from '#app/domain/delivery/timeline.ts'
import { som } from '#app/domain/money.ts'

const day = (text: string) => parseDay(text) as Day // written right here
const today = day('2026-11-29')
const at = (on: string) => new Date(`${on}T06:00:00Z`)

const moved = (on: string, from: string | null, to: string | null): PlanChange => ({
  ...{ of: 'design', which: 'planned', at: at(on), by: 'Азамат', reason: 'Жаан' },
  ...{ from: from === null ? null : day(from), to: to === null ? null : day(to) },
})
const bridge = (
  planned: string | null,
  actual: string | null,
  changes: PlanChange[],
): Delivery => ({
  ...{ place: 'ak-bulun', round: 1, proposal: 4, title: 'Көпүрө', village: 1, news: [] },
  ...{ granted: som(9), planned: som(9), spent: som(0), varianceReason: '', responsible: '' },
  stages: {
    ...emptyPlan,
    design: { planned: planned ? day(planned) : null, actual: actual ? day(actual) : null },
  },
  planChanges: changes,
  changedAt: at('2026-11-01'),
})
const known = { author: 'Нургүл', versions: [], voteOpened: null, result: null }
const look = { theme: 'roads', photo: null } as const
const names = { roundTitle: { ky: 'Айыл' }, villageName: null }

/** By how much each place that counts punctuality says that it is late. */
const told = (delivery: Delivery) => [
  builtProject(delivery, look, today).lateDays,
  deliveryLine(delivery, names, today).lateDays,
  projectTimeline({ ...known, delivery }, today).stages[0]?.lateDays,
  isLate(delivery, today),
]

test('moving the plan of a late stage makes it late by its first plan all the same, everywhere', () => {
  const untouched = bridge('2026-11-09', null, [])
  expect(told(untouched)).toEqual([20, 20, 20, true])
  const twice = [
    moved('2026-11-10', '2026-11-09', '2026-11-20'),
    moved('2026-11-19', '2026-11-20', '2026-12-30'),
  ]
  expect(told(bridge('2026-12-30', null, twice))).toEqual([20, 20, 20, true])
  const cleared = bridge(null, null, [moved('2026-11-10', '2026-11-09', null)])
  expect(told(cleared)).toEqual([20, 20, 20, true])
  const again = [...twice.slice(0, 1), moved('2026-11-11', null, '2026-12-30')]
  expect(firstPlanned(bridge('2026-12-30', null, again), 'design')).toBe('2026-11-09')
})

test('what was done after its first plan was late, and how often that was moved is told', () => {
  const done = bridge('2026-11-25', '2026-11-24', [moved('2026-11-10', '2026-11-09', '2026-11-25')])
  const [step] = projectTimeline({ ...known, delivery: done }, today).stages
  expect(step).toMatchObject({ state: 'past', lateDays: 15, moved: 1, first: '2026-11-09' })
  expect(step?.changes).toHaveLength(1)
})

test('a first day that is written down once the stage is done says nothing of punctuality', () => {
  const first = (on: string) => bridge('2026-11-24', '2026-11-24', [moved(on, null, '2026-11-24')])
  expect(plannedAfterwards(first('2026-11-25'), 'design')).toBe(true)
  expect(plannedAfterwards(first('2026-11-24'), 'design')).toBe(true)
  expect(plannedAfterwards(first('2026-11-23'), 'design')).toBe(false)
  expect(timesMoved(first('2026-11-25'), 'design')).toBe(0)
})

test('a first day, and the day on which a stage was done, replace nothing; everything else asks why', () => {
  const plan = (planned: string | null, actual: string | null, cost = som(9)) => ({
    ...bridge(planned, actual, []),
    planned: cost,
  })
  const asks = (...[before, after]: ReturnType<typeof plan>[]) =>
    before && after && needsReason(changedPlan(before, after))
  expect(asks(plan(null, null), plan('2026-11-09', '2026-11-01'))).toBe(false)
  expect(asks(plan('2026-11-09', null), plan('2026-11-09', '2026-11-01'))).toBe(false)
  expect(asks(plan('2026-11-09', null), plan('2026-11-10', null))).toBe(true)
  expect(asks(plan('2026-11-09', null), plan(null, null))).toBe(true)
  expect(asks(plan('2026-11-09', '2026-11-10'), plan('2026-11-09', '2026-11-08'))).toBe(true)
  expect(asks(plan('2026-11-09', null), plan('2026-11-09', null, som(10)))).toBe(true)
})

test('a dearer plan stands in the way at the stage in which it was changed', () => {
  const change = { at: at('2026-11-20'), by: 'Азамат', reason: 'Цемент' }
  const dearer: PlanChange = { ...change, of: 'cost', from: som(9), to: som(12) }
  const { stages } = projectTimeline(
    { ...known, delivery: bridge('2026-12-01', null, [dearer]) },
    today,
  )
  expect(stages[0]?.changes).toEqual([dearer])
})
