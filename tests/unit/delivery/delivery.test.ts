import { expect, test } from 'vitest'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { checkDelivery } from '#app/domain/delivery/check-delivery.ts'
import { emptyPlan, presentStage, type StagePlan } from '#app/domain/delivery/delivery.ts'
import { isLate } from '#app/domain/delivery/plan-changes.ts'
import { som } from '#app/domain/money.ts'

const day = (text: string) => parseDay(text) as Day // written right here
const today = day('2026-11-23')
const plan = {
  planned: som(300),
  spent: som(100),
  varianceReason: '',
  responsible: 'А. Токтосунов',
}
const faults = (stages: StagePlan, money = plan) =>
  checkDelivery({ ...money, stages }, today).map(({ field, reason }) => [field, reason.key])
const done = (actual: string) => ({ planned: null, actual: day(actual) })

test('stages are done one after the other and never in the future', () => {
  expect(faults({ ...emptyPlan, contract: done('2026-10-01') })).toEqual([
    ['actual-contract', 'stage-before-open'],
  ])
  expect(faults({ ...emptyPlan, design: done('2026-11-24') })).toEqual([
    ['actual-design', 'not-in-future'],
  ])
  const back = { ...emptyPlan, design: done('2026-10-05'), contract: done('2026-10-01') }
  expect(faults(back)).toEqual([['actual-contract', 'before-earlier-stage']])
})

test('more money than planned needs its reason', () => {
  const over = { ...plan, spent: som(301) }
  expect(faults(emptyPlan, over)).toEqual([['varianceReason', 'variance-needs-reason']])
  expect(faults(emptyPlan, { ...over, varianceReason: 'Кабель кымбаттады' })).toEqual([])
})

test('a project is in its first stage that is not done, and late when that was due', () => {
  const stages = {
    ...emptyPlan,
    design: done('2026-10-01'),
    contract: { planned: day('2026-11-01'), actual: null },
  }
  expect(presentStage(stages)).toBe('contract')
  expect(isLate({ stages }, today)).toBe(true)
  expect(isLate({ stages }, day('2026-11-01'))).toBe(false)
})
