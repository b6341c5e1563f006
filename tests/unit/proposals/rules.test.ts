import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import { cutOfDay, firstLotOf } from '#app/domain/proposals/finding/list-order.ts'
import { listedStates } from '#app/domain/proposals/state.ts'
import { milestonesOf, timelineOf } from '#app/domain/proposals/timeline.ts'
import { readPoint } from '#app/domain/proposals/writing/point.ts'
import { faultsIn, stepOf } from '#app/domain/proposals/writing/steps.ts'
import { publicName } from '#app/domain/words/public-name.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'

const at = new Date('2026-11-01T04:00:00Z')
const calendar = aCalendar({ inPhase: 'checking', at })
const sentAt = new Date('2026-09-12T04:00:00Z')

test.each([
  ['Айгүл Токтогулова', 'Айгүл Т.'],
  ['Токтогулова Айгүл', 'Айгүл Т.'],
  ['Токтогулова Айгүл Асановна', 'Айгүл Т.'],
  ['Эркин Садыков', 'Эркин С.'],
  ['Садыкова Алина', 'Алина С.'],
  ['Жумабай уулу Бакыт', 'Бакыт Ж.'],
  ['Бакыт Жумабай уулу', 'Бакыт Ж.'],
  ['өмүралиев Өмүрбек', 'Өмүрбек Ө.'],
  ['Мамат Асан', 'Асан М.'],
  ['  айбек   ', 'айбек'],
])('the public reads «%s» as «%s»', (name, shown) => {
  expect(publicName(name)).toBe(shown)
})

test('a pin is read with comma or dot and rounded to about ten metres', () => {
  expect(readPoint('42,601234', '78.634567')).toEqual({
    faults: [],
    point: { latitude: 42.6012, longitude: 78.6346 },
  })
})

test('no pin is no fault; half a pin, letters and a place abroad are', () => {
  expect(readPoint('', ' ')).toEqual({ point: null, faults: [] })
  expect(readPoint('42.6', '').faults[0]?.field).toBe('longitude')
  expect(readPoint('түндүк', '78').faults[0]?.field).toBe('latitude')
  expect(readPoint('55.75', '37.61').faults[0]?.reason.key).toBe('outside-the-country')
})

test('what was taken back is not listed, everything else that was sent is', () => {
  expect(listedStates).not.toContain('withdrawn')
  expect(listedStates).not.toContain('draft')
  expect(listedStates).toContain('rejected')
})

test('a fault is shown on the step where its field stands', () => {
  expect(stepOf('line-price-3')).toBe('cost')
  expect(stepOf('contribution')).toBe('help')
  const fault = { field: 'need', reason: { key: 'fill-in', given: {} } } as const
  expect(faultsIn('whom', [fault])).toEqual([fault])
  expect(faultsIn('what', [fault])).toEqual([])
})

test('each day the list begins elsewhere, and after sixteen days where it began', () => {
  const day = (text: string) => text as Day // the shape of a day
  expect(cutOfDay(day('2026-11-01'))).not.toBe(cutOfDay(day('2026-11-02')))
  expect(cutOfDay(day('2026-11-01'))).toBe(cutOfDay(day('2026-11-17')))
  expect(cutOfDay(day('2025-12-31'))).toBe(15)
  expect(firstLotOf(15)).toBeLessThan(2 ** 32)
})

test('the way of a sent proposal: it is sent, nobody checks it yet', () => {
  const timeline = timelineOf({ state: 'sent', sentAt }, { calendar, resultAt: null }, {}, at)
  expect(timeline.map(({ station, standing }) => [station, standing])).toEqual([
    ['sent', 'present'],
    ['legal', 'future'],
    ['technical', 'future'],
    ['vote', 'future'],
    ['result', 'future'],
    ['delivery', 'future'],
  ])
  expect(timeline[0]?.at).toEqual(sentAt)
})

test('after the legal check the cost check is now', () => {
  const timeline = timelineOf(
    { state: 'checking', sentAt },
    { calendar, resultAt: null },
    { legal: at },
    at,
  )
  expect(timeline.find(({ standing }) => standing === 'present')?.station).toBe('technical')
})

test('a returned proposal is with its author, wherever the check stood', () => {
  const round = { calendar, resultAt: null }
  const wayOf = (milestones: object) =>
    timelineOf({ state: 'returned', sentAt }, round, milestones, at)
      .filter(({ standing }) => standing !== 'future')
      .map(({ station, standing }) => [station, standing])
  expect(wayOf({})).toEqual([
    ['sent', 'past'],
    ['returned', 'present'],
  ])
  expect(wayOf({ legal: at })).toEqual([
    ['sent', 'past'],
    ['legal', 'past'],
    ['returned', 'present'],
  ])
})

test('the vote is present only while it runs, and no term that is over is told', () => {
  const round = { calendar, resultAt: null }
  const presentAt = (now: Date) =>
    timelineOf({ state: 'on-ballot', sentAt }, round, {}, now).find(
      ({ standing }) => standing === 'present',
    )
  expect(presentAt(at)).toBeUndefined()
  expect(presentAt(calendar.voting)).toMatchObject({ station: 'vote', until: calendar.counting })
  expect(presentAt(calendar.counting)).toMatchObject({ station: 'result', until: calendar.result })
  expect(presentAt(calendar.delivery)).toMatchObject({ station: 'result', until: null })
})

test('what was taken back or rejected has an end and nothing after it', () => {
  const acts = [
    { action: 'proposal-sent', at: sentAt.toISOString() },
    { action: 'proposal-withdrawn', at: at.toISOString() },
  ]
  const timeline = timelineOf(
    { state: 'withdrawn', sentAt },
    { calendar, resultAt: null },
    milestonesOf(acts),
    at,
  )
  expect(timeline).toEqual([
    { station: 'sent', standing: 'past', at: sentAt, until: null },
    { station: 'withdrawn', standing: 'past', at, until: null },
  ])
  expect(
    timelineOf({ state: 'rejected', sentAt }, { calendar, resultAt: null }, {}, at).at(-1)
      ?.standing,
  ).toBe('past')
})

test('every station that is past has its day, the vote and the result those of the round', () => {
  const round = { calendar, resultAt: at }
  const funded = timelineOf({ state: 'funded', sentAt }, round, { legal: at, technical: at }, at)
  const past = funded.filter(({ standing }) => standing === 'past')
  expect(past.map(({ station, at }) => [station, at])).toEqual([
    ['sent', sentAt],
    ['legal', at],
    ['technical', at],
    ['vote', calendar.counting],
    ['result', at],
  ])
})

test('what was not funded ends with the result', () => {
  const timeline = timelineOf({ state: 'not-funded', sentAt }, { calendar, resultAt: null }, {}, at)
  expect(timeline.at(-1)).toMatchObject({ station: 'result', standing: 'past' })
})
