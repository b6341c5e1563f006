import { expect, test } from 'vitest'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { type Delivery, emptyPlan, type StagePlan } from '#app/domain/delivery/delivery.ts'
import { deliveryLine, inOrderOfWork } from '#app/domain/delivery/office-line.ts'
import { som } from '#app/domain/money.ts'

const day = (text: string) => parseDay(text) as Day // written right here
const today = day('2026-11-29')
const names = { roundTitle: { ky: 'Айыл бюджети' }, villageName: { ky: 'Кең-Суу' } }
const until = (planned: string, actual: string | null = null): StagePlan => ({
  ...emptyPlan,
  design: { planned: day(planned), actual: actual === null ? null : day(actual) },
})
const opened = Object.fromEntries(
  Object.keys(emptyPlan).map((stage) => [stage, { planned: null, actual: day('2026-09-01') }]),
) as StagePlan // each stage of the empty plan
const project = (proposal: number, stages: StagePlan): Delivery => ({
  ...{ place: 'ak-bulun', round: 1, proposal, title: 'Көпүрө', village: 1, stages, news: [] },
  ...{ granted: som(1), planned: som(1), spent: som(0), varianceReason: '', responsible: '' },
  changedAt: new Date('2026-11-01T06:00:00Z'),
})
const line = (proposal: number, stages: StagePlan) =>
  deliveryLine(project(proposal, stages), names, today)

test('the latest comes first, then by day, then what has no day, then the opened', () => {
  const lines = [
    line(1, opened),
    line(2, emptyPlan),
    line(3, until('2026-12-20')),
    line(4, until('2026-11-20')),
    line(5, until('2026-10-30')),
  ]
  expect(inOrderOfWork(lines).map(({ proposal, lateDays }) => [proposal, lateDays])).toEqual([
    [5, 30],
    [4, 9],
    [3, 0],
    [2, 0],
    [1, 0],
  ])
})

test('what is due today is not late yet', () => {
  expect(line(1, until('2026-11-29')).lateDays).toBe(0)
  expect(line(1, until('2026-11-28')).lateDays).toBe(1)
})
