import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import { builtProject, countBuilt, inOrderOfBuilding } from '#app/domain/delivery/built.ts'
import { type Delivery, emptyPlan } from '#app/domain/delivery/delivery.ts'
import { som } from '#app/domain/money.ts'

const today = '2026-11-29' as Day
const look = { theme: 'roads', photo: 'of-the-proposal' } as const

const bridge: Delivery = {
  place: 'ak-bulun',
  round: 1,
  proposal: 4,
  title: 'Жөө көпүрө',
  village: 6,
  granted: som(96_000),
  planned: som(96_000),
  spent: som(57_600),
  varianceReason: '',
  responsible: '',
  stages: {
    ...emptyPlan,
    design: { planned: '2026-04-01' as Day, actual: '2026-03-27' as Day },
    contract: { planned: '2026-11-28' as Day, actual: null },
  },
  news: [],
  changedAt: new Date('2026-11-20T06:00:00Z'),
}

const dated = (planned: string, actual: string | null) => ({
  ...bridge.stages,
  contract: { planned: planned as Day, actual: actual as Day | null },
})

test('a stage is late from the day after its plan on, and by whole days', () => {
  expect(builtProject(bridge, look, today)).toMatchObject({
    stage: 'contract',
    done: 1,
    lateDays: 1,
  })
  const onTheDay = { ...bridge, stages: dated('2026-11-29', null) }
  expect(builtProject(onTheDay, look, today).lateDays).toBe(0)
  const done = { ...bridge, stages: dated('2026-11-01', '2026-11-28') }
  expect(builtProject(done, look, today)).toMatchObject({ stage: 'work', done: 2, lateDays: 0 })
})

test('the newest photo of the work is shown, before it the proposal’s own', () => {
  expect(builtProject(bridge, look, today).photo).toBe('of-the-proposal')
  const told = (id: string) => ({
    at: bridge.changedAt,
    by: 'Азамат',
    note: '',
    photos: [{ id, name: `${id}.jpg`, kind: 'photo' as const, bytes: 1 }],
  })
  const news = [told('first'), told('second'), { ...told('none'), photos: [] }]
  expect(builtProject({ ...bridge, news }, look, today).photo).toBe('second')
})

test('what is opened leads, the newest first, and is counted apart from what is on its way', () => {
  const opened = (proposal: number, on: string) => {
    const day = { planned: null, actual: on as Day }
    const stages = { design: day, contract: day, work: day, acceptance: day, opening: day }
    return builtProject({ ...bridge, proposal, stages }, look, today)
  }
  const ordered = inOrderOfBuilding([
    builtProject(bridge, look, today),
    opened(8, '2026-06-12'),
    opened(9, '2026-09-08'),
  ])
  expect(ordered.map(({ number }) => number)).toEqual([9, 8, 4])
  expect(countBuilt(ordered)).toEqual({ opened: 2, onTheWay: 1 })
})
