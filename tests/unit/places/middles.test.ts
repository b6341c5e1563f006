import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { middles } from '#app/domain/places/middles.ts'
import { onOutline } from '#app/domain/points.ts'

const day = (text: string) => parseDay(text) ?? expect.fail(text)
const village = { place: 'ak-bulun', validFrom: null, validTo: null }

test('a municipality lies in the middle of its villages that exist and are on the map', () => {
  const found = middles(
    [
      { ...village, centre: { latitude: 42, longitude: 78 } },
      { ...village, centre: { latitude: 43, longitude: 79 } },
      { ...village, centre: null },
      { ...village, validTo: day('2026-01-01'), centre: { latitude: 40, longitude: 70 } },
      { ...village, place: 'at-bashy', centre: null },
    ],
    day('2026-11-30'),
  )
  expect([...found]).toEqual([['ak-bulun', { latitude: 42.5, longitude: 78.5 }]])
})

test('north is up on the drawn country', () => {
  const bishkek = onOutline({ latitude: 42.87, longitude: 74.59 })
  const osh = onOutline({ latitude: 40.53, longitude: 72.8 })
  expect(bishkek.y).toBeLessThan(osh.y)
  expect(bishkek.x).toBeGreaterThan(osh.x)
})
