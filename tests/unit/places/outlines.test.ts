import { expect, test } from 'vitest'
import { readOutlines } from '#app/domain/places/outlines/read-outlines.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { texts } from '#app/i18n/texts.ts'
import { countryRegister } from '#seed/reference/country-register.ts'

const [template] = countryRegister()
function village(soate: string, ky: string, aliases: string[] = []): Territory {
  if (!template) return expect.fail('an empty register')
  return { ...template, soate, kind: 'village', name: { ky, ru: `${ky}-ру` }, aliases }
}
const units = [
  village('41702205805010', 'Ак-Булуң', ['Борискино']),
  village('41702205805020', 'Кең-Суу'),
]
const square = [
  [78.6, 42.5],
  [78.7, 42.5],
  [78.7, 42.6],
  [78.6, 42.6],
  [78.6, 42.5],
]
const feature = (coordinates: unknown, properties: object, type = 'Polygon') => ({
  type: 'Feature',
  geometry: { type, coordinates },
  properties,
})
const file = (...features: object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features }, null, 1)
const read = (text: string, only: string | null = null) => readOutlines(text, units, only)
const drawn = (text: string, only: string | null = null) => {
  const outcome = read(text, only)
  return outcome.refused ? expect.fail(JSON.stringify(outcome.faults)) : outcome.value
}
const faults = (text: string) => {
  const outcome = read(text)
  return outcome.refused ? outcome.faults.map(({ reason }) => [reason.key, reason.given]) : 'taken'
}

test.each([
  ['a name', { name: 'Кең-Суу' }],
  ['a name without ң, in other letters', { NAME_1: 'КЕН-СУУ' }],
  ['its Russian name', { ru: 'Кең-Суу-ру' }],
  ['its code', { soate: '41702205805020', name: 'Ак-Булуң' }],
  ['its P-code', { ADM4_PCODE: 'KG02205805020' }],
])('an outline finds its village by %s', (_how, properties) => {
  expect(drawn(file(feature([square], properties))).map(({ soate }) => soate)).toEqual([
    '41702205805020',
  ])
})

test('an outline finds its village by the name it had before', () => {
  const [found] = drawn(file(feature([square], { name: 'Борискино' })))
  expect(found?.soate).toBe('41702205805010')
})

test('a bare geometry is taken for the village that was chosen', () => {
  const text = JSON.stringify({ type: 'Polygon', coordinates: [square] })
  expect(drawn(text, '41702205805020')[0]?.soate).toBe('41702205805020')
  expect(faults(text)).toEqual([['feature-without-unit', { feature: 1, name: '…' }]])
})

test('an open ring is closed, repeated points go, and rings turn as the standard wants', () => {
  const outer = [square[0], square[3], square[3], square[2], square[1]]
  const hole = [
    [78.62, 42.52],
    [78.64, 42.52],
    [78.64, 42.54],
  ]
  const [found] = drawn(file(feature([outer, hole], { name: 'Кең-Суу' })))
  expect(found?.outline).toEqual({
    type: 'Polygon',
    coordinates: [
      [square[0], square[1], square[2], square[3], square[0]],
      [hole[0], hole[2], hole[1], hole[0]],
    ],
  })
})

test('a drawing of 20,000 points is thinned to what a phone draws, and stays where it was', () => {
  const circle = Array.from({ length: 20_000 }, (_, at) => {
    const angle = (at / 20_000) * 2 * Math.PI
    return [78.6 + 0.05 * Math.cos(angle), 42.5 + 0.05 * Math.sin(angle)]
  })
  const [found] = drawn(file(feature([[circle]], { name: 'Кең-Суу' }, 'MultiPolygon')))
  const ring = found?.outline.type === 'Polygon' ? (found.outline.coordinates[0] ?? []) : []
  expect(ring.length).toBeGreaterThan(50)
  expect(ring.length).toBeLessThanOrEqual(1_500)
  for (const [x = 0, y = 0] of ring)
    expect(Math.abs(Math.hypot(x - 78.6, y - 42.5) - 0.05)).toBeLessThan(0.000_1)
})

test('the worst drawing of 50,000 points, a saw of equal teeth, takes no longer than another', () => {
  const saw = Array.from({ length: 50_000 }, (_, at) => [
    78 + at / 50_000,
    42.5 + (at % 2) / 1_000 + (at % 7) / 10_000,
  ])
  const text = file(feature([[...saw, [78.5, 42.9]]], { name: 'Кең-Суу' }))
  // Processor time: a busy machine stretches the clock, not the work.
  const began = process.cpuUsage()
  const [found] = drawn(text)
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000)
  expect(found?.outline.coordinates[0]?.length).toBeLessThanOrEqual(1_500)
})

test('of many islands the small ones go, and none loses the ring that holes are holes of', () => {
  const island = (at: number, size: number) => {
    const [x, y] = [75 + (at % 100) / 50, 42 + Math.floor(at / 100) / 50]
    return [
      [x, y],
      [x + size, y],
      [x, y + size],
      [x, y],
    ]
  }
  const hole = (at: number) => island(at, 0.001).map(([x = 0, y = 0]) => [x + 0.0001, y + 0.0001])
  const islands = Array.from({ length: 900 }, (_, at) =>
    at % 3 === 0 ? [island(at, 0.015)] : [island(at, 0.0015), hole(at)],
  )
  const [found] = drawn(file(feature(islands, { name: 'Кең-Суу' }, 'MultiPolygon')))
  const kept = found?.outline.type === 'MultiPolygon' ? found.outline.coordinates : []
  expect(kept.flat(2).length).toBeLessThanOrEqual(1_500)
  expect(kept.length).toBeGreaterThanOrEqual(300)
})

test('every faulty feature is told with its number and what is wrong', () => {
  const line = [
    [78.6, 42.5],
    [78.7, 42.5],
    [78.6, 42.5],
  ]
  const swapped = square.map(([x, y]) => [y, x])
  expect(
    faults(
      file(
        feature([square], { name: 'Атлантида' }),
        feature([line], { name: 'Кең-Суу' }),
        feature([swapped], { name: 'Кең-Суу' }),
        feature([[[12.5, 41.9], ...square]], { name: 'Кең-Суу' }),
        feature([78.6, 42.5], { name: 'Кең-Суу' }, 'Point'),
        feature([[[78.6, '42,5'], ...square]], { name: 'Кең-Суу' }),
        feature([square], { name: 'Кең-Суу', other: 'Ак-Булуң' }),
        feature([square], { name: 'Ак-Булуң' }),
        feature([square], { name: 'Борискино' }),
      ),
    ),
  ).toEqual([
    ['feature-without-unit', { feature: 1, name: 'Атлантида' }],
    ['feature-too-small', { feature: 2, name: 'Кең-Суу' }],
    ['feature-swapped', { feature: 3, name: 'Кең-Суу' }],
    ['feature-outside', { feature: 4, name: 'Кең-Суу', longitude: 12.5, latitude: 41.9 }],
    ['feature-no-polygon', { feature: 5, name: 'Кең-Суу', found: 'Point' }],
    ['feature-no-numbers', { feature: 6, name: 'Кең-Суу' }],
    ['feature-of-several', { feature: 7, name: 'Ак-Булуң', units: 'Ак-Булуң, Кең-Суу' }],
    ['feature-again', { feature: 9, name: 'Ак-Булуң', before: 8 }],
  ])
})

test('a broken file is told by the line', () => {
  const text = file(feature([square], { name: 'Кең-Суу' })).replace('"geometry"', 'geometry')
  const line = text.split('\n').findIndex((one) => one.includes('geometry')) + 1
  expect(faults(text)).toEqual([['geojson-unreadable', { line }]])
})

test.each([
  ['nothing', '', 'geojson-unreadable'],
  ['a number', '7', 'geojson-without-features'],
  ['null', 'null', 'geojson-without-features'],
  ['an empty collection', file(), 'geojson-without-features'],
  [
    'features that are none',
    '{"type":"FeatureCollection","features":[null,3]}',
    'feature-without-unit',
  ],
  ['too many features', file(...Array.from({ length: 5_001 }, () => ({}))), 'geojson-too-many'],
])('%s is refused in words', (_what, text, key) => {
  const outcome = read(text)
  const [first] = outcome.refused ? outcome.faults : []
  expect(first?.reason.key).toBe(key)
  for (const language of ['ky', 'ru', 'en'] as const) {
    const say = texts(language).reasons[key as 'geojson-unreadable'] // one of the keys above
    expect(say(first?.reason.given as { line: number })).not.toMatch(/undefined|NaN/)
  }
})

test('a polygon of damaged shape is a fault and no crash', () => {
  for (const coordinates of [null, 'x', [], [[]], [[null]], [[[]]], [[[1]]], { a: 1 }])
    expect(
      faults(file(feature(coordinates, { name: 'Кең-Суу' }))),
      JSON.stringify(coordinates),
    ).not.toBe('taken')
})
