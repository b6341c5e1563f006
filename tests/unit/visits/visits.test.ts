import { expect, test } from 'vitest'
import { type Day, dayOf, parseDay } from '#app/domain/calendar/day.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { measureOf, readMeasures } from '#app/domain/visits/measures.ts'
import { byVillage } from '#app/domain/visits/pages.ts'
import { metresBetween, nearnessOf } from '#app/domain/visits/presence.ts'
import { checkDay, clockOf, correctedTime, dayOfVisit } from '#app/domain/visits/when.ts'
import { texts } from '#app/i18n/texts.ts'
import { measuredIn } from '#app/ui/visits/in-words.ts'

const kind = (wanted: string) => {
  const found = shippedKinds.find(({ key }) => key === wanted)
  if (!found) throw new Error(wanted)
  return found
}
const read = (key: string, written: Record<string, string>) =>
  readMeasures(kind(key), (fact) => written[fact] ?? '')
const day = (text: string): Day => {
  const found = parseDay(text)
  if (!found) throw new Error(text)
  return found
}

test('numbers are read as people write them, within what can be', () => {
  const { facts, faults } = read('water', { hours: '15,5', days: '7', works: 'yes', turbid: 'no' })
  expect([facts, faults]).toEqual([{ hours: 15.5, days: 7, works: 1, turbid: 0 }, []])
  const wrong = read('water', { hours: '25', days: '-1', works: 'perhaps', price: 'көп' })
  expect(wrong.facts).toEqual({})
  expect(wrong.faults.map(({ field, reason }) => [field, reason.key])).toEqual([
    ['fact-hours', 'out-of-range'],
    ['fact-days', 'out-of-range'],
    ['fact-works', 'choose-one'],
    ['fact-price', 'not-a-number'],
  ])
})

test('a year is no amount, and has no space in it', () => {
  const roads = { about: { kindFacts: kind('roads') }, facts: { repaired: 2016, potholes: 1000 } }
  const say = { language: 'ru', text: texts('ru') } as const
  const [potholes, repaired] = measuredIn(say, roads).map(({ value }) => value)
  expect([potholes?.replace(/\s/, ' '), repaired]).toEqual(['1 000', '2016'])
})

test('no more lamps work than there are', () => {
  expect(read('lighting', { lamps: '12', working: '9' }).faults).toEqual([])
  const [fault] = read('lighting', { lamps: '9', working: '12' }).faults
  expect([fault?.field, fault?.reason.key]).toEqual(['fact-working', 'visit-more-than-all'])
})

test('every measurement of a shipped kind has bounds of its own', () => {
  const open = shippedKinds.flatMap((one) =>
    one.facts
      .filter(({ key }) => {
        const measure = measureOf(one, key)
        const unbounded = measureOf({ key: 'own-1' }, 'x')
        return JSON.stringify(measure) === JSON.stringify(unbounded)
      })
      .map(({ key }) => `${one.key}.${key}`),
  )
  expect(open).toEqual([])
})

test('a wrong phone clock is noticed, both times are kept, and the day is that of ours', () => {
  const at = new Date('2026-11-30T12:00:00Z')
  const right = clockOf({ said: new Date('2026-11-30T09:00:00Z'), sent: at }, at)
  expect(right.behind).toBe(0)
  // The phone thinks it is a day and 40 minutes earlier.
  const sent = new Date('2026-11-29T11:20:00Z')
  const said = new Date('2026-11-29T08:20:00Z')
  const wrong = clockOf({ said, sent }, at)
  expect(wrong).toEqual({ said, behind: 24 * 3600 + 40 * 60 })
  expect(correctedTime(wrong).toISOString()).toBe('2026-11-30T09:00:00.000Z')
  const phone = { said, sent, where: null }
  expect(dayOfVisit({ on: day('2026-11-29'), phone }, at)).toBe('2026-11-30')
  expect(dayOfVisit({ on: day('2026-11-29'), phone: null }, at)).toBe('2026-11-29')
})

test('a visit was made by today, and not too long ago', () => {
  const at = new Date('2026-11-30T12:00:00Z')
  const keys = (on: string) => checkDay(day(on), dayOf(at)).map(({ reason }) => reason.key)
  expect([keys('2026-11-30'), keys('2026-12-01'), keys('2026-09-01')]).toEqual([
    [],
    ['visit-later'],
    ['visit-long-ago'],
  ])
})

test('what a phone says of where it is becomes how near it was', () => {
  const here = { latitude: 42.5713, longitude: 78.6021 }
  const to = (north: number) => ({ ...here, latitude: here.latitude + north })
  expect(Math.round(metresBetween(here, to(0.01)))).toBe(1112)
  expect([0.001, 0.005, 0.05].map((north) => nearnessOf(to(north), here))).toEqual([
    'near',
    'around',
    'far',
  ])
})

test('places to visit are told by village, and what serves all of them comes last', () => {
  const at = (village: number | null) => ({
    village,
    villageName: village ? { ky: `${village}` } : null,
  })
  const found = byVillage([at(2), at(null), at(1), at(2)])
  expect(found.map(({ village, facilities }) => [village, facilities.length])).toEqual([
    [1, 1],
    [2, 2],
    [null, 1],
  ])
})
