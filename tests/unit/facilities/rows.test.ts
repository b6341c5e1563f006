import { expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Facility } from '#app/domain/facilities/facility.ts'
import type { FacilityContext } from '#app/domain/facilities/imports/facility-row.ts'
import { nearest } from '#app/domain/facilities/imports/places.ts'
import { facilityColumns } from '#app/domain/facilities/imports.ts'
import { facilityRowReaders } from '#app/domain/facilities/row-readers.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { readFeatures } from '#app/domain/imports/read-features.ts'

const beside = { option: '', today: dayOf(new Date('2026-11-20T06:00:00Z')), rows: 1 }
const akBulun = { latitude: 42.5713, longitude: 78.6021 }
const standpipe: Facility = {
  ...{ place: 'ak-bulun', number: 7, kind: 'water', name: null, village: 1, osm: 'node/11' },
  ...{ landmark: 'мектептин жанында', point: akBulun, provider: 'Таза суу', standard: '' },
  ...{ tariff: '12 сом', budgetCode: '', basis: 'own', from: null, until: null, endReason: '' },
}
const context: FacilityContext = {
  facilities: [standpipe],
  kinds: [...shippedKinds],
  villages: [
    { number: 1, centre: akBulun },
    { number: 4, centre: { latitude: 42.6014, longitude: 78.6352 } },
  ],
  names: [
    { number: 1, names: ['Ак-Булуң', 'Ак-Булун', 'Борискино'] },
    { number: 4, names: ['Кең-Суу', 'Кен-Суу'] },
  ],
}

const row = (cells: Readonly<Record<string, string>>) =>
  facilityRowReaders.facilities(context, beside)(2, cells)
const faultsOf = (found: ReturnType<typeof row>) =>
  'faults' in found ? found.faults.map(({ column, reason }) => [column, reason.key]) : []
const at = (latitude: string, longitude: string) =>
  row({ kind: 'water', village: '1', landmark: 'башка', latitude, longitude })

test('swapped, foreign and distant coordinates are each named, with what would fit', () => {
  expect(at('78.6021', '42.5713')).toMatchObject({
    faults: [
      {
        column: 'latitude',
        reason: {
          key: 'facility-point-swapped',
          given: { latitude: 78.6021, longitude: 42.5713 },
        },
      },
    ],
  })
  // Almaty lies within the country's box, and 158 km from our villages.
  expect(faultsOf(at('43.2380', '76.8829'))).toEqual([['latitude', 'facility-point-elsewhere']])
  expect(faultsOf(at('55.75', '37.61'))).toEqual([['latitude', 'facility-point-abroad']])
  expect(faultsOf(at('-42.5713', '78.6021'))).toEqual([['latitude', 'facility-point-abroad']])
  expect(faultsOf(at('40.5283', '72.7985'))).toEqual([['latitude', 'facility-point-elsewhere']])
  expect(faultsOf(at('42,5713', ''))).toEqual([['longitude', 'not-coordinates']])
  expect(faultsOf(at('42,5713', '78,6021'))).toEqual([])
})

test('kinds and villages are found by any of their names, and what is unknown is told with what is known', () => {
  expect(row({ kind: 'Бала бакча', village: 'Борискино' })).toMatchObject({
    effect: 'new',
    value: { kind: 'kindergarten', village: 1, number: null, basis: 'own' },
  })
  expect(row({ kind: 'Street lighting', village: '4' })).toMatchObject({
    value: { kind: 'lighting', village: 4 },
  })
  expect(faultsOf(row({ kind: 'Метро' }))).toEqual([['kind', 'facility-kind-unknown']])
  expect(faultsOf(row({ kind: 'water', village: 'Ош' }))).toEqual([
    ['village', 'facility-village-unknown'],
  ])
  expect(faultsOf(row({ kind: 'water', basis: 'state' }))).toEqual([
    ['basis', 'facility-basis-unknown'],
  ])
})

test('what stands the same adds nothing, by its number, by the map and by what it says', () => {
  const same = {
    ...{ kind: 'water', village: 'Ак-Булуң', landmark: 'мектептин жанында', provider: 'Таза суу' },
    ...{ latitude: '42.5713', longitude: '78.6021', tariff: '12 сом' },
  }
  for (const known of [{ number: '7' }, { osm: 'node/11' }, {}])
    expect(row({ ...same, ...known })).toMatchObject({ effect: 'same' })
  expect(row({ ...same, number: '7', tariff: '15 сом' })).toMatchObject({
    effect: 'changed',
    value: { number: 7, tariff: '15 сом', osm: 'node/11' },
    shown: expect.arrayContaining(['12 сом → 15 сом']),
  })
  expect(row({ ...same, landmark: 'көпүрөнүн жанында' })).toMatchObject({ effect: 'new' })
  expect(faultsOf(row({ ...same, number: '99' }))).toEqual([['number', 'facility-number-unknown']])
  expect(faultsOf(row({ ...same, until: '2026-01-01' }))).toEqual([['until', 'facility-row-ended']])
})

test('the same row twice in a file is told, with the first', () => {
  const read = facilityRowReaders.facilities(context, beside)
  const cells = { kind: 'waste', village: '4' }
  read(2, cells)
  expect(faultsOf(read(3, cells))).toEqual([['kind', 'cell-twice']])
})

const features = (...list: object[]) => {
  const read = readFeatures(JSON.stringify({ type: 'FeatureCollection', features: list }))
  if (read.refused) throw new Error(read.reason.key)
  const understand = facilityRowReaders['facility-points'](context, beside)
  return read.value.map(understand)
}
const point = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})

test('points of OpenStreetMap become facilities by their tags, in the nearest village', () => {
  const [tap, nursery, shop, road] = features(
    {
      type: 'Feature',
      id: 'node/500',
      geometry: point(78.636, 42.602),
      properties: { man_made: 'water_tap', operator: 'Таза суу' },
    },
    {
      type: 'Feature',
      geometry: point(78.603, 42.572),
      properties: { amenity: 'kindergarten', name: 'Айгүл', 'name:ru': 'Айгуль' },
    },
    { type: 'Feature', geometry: point(78.6, 42.57), properties: { shop: 'convenience' } },
    {
      type: 'Feature',
      id: 'way/9',
      geometry: {
        type: 'LineString',
        coordinates: [
          [78.6, 42.57],
          [78.61, 42.575],
          [78.62, 42.58],
        ],
      },
      properties: { highway: 'residential', surface: 'gravel' },
    },
  )
  expect(tap).toMatchObject({
    effect: 'new',
    value: {
      ...{ kind: 'water', village: 4, provider: 'Таза суу', osm: 'node/500' },
      point: { latitude: 42.602, longitude: 78.636 },
    },
  })
  expect(nursery).toMatchObject({
    value: { kind: 'kindergarten', village: 1, name: { ky: 'Айгүл', ru: 'Айгуль' }, osm: null },
  })
  expect(shop).toMatchObject({
    faults: [{ column: 'kind', reason: { given: { found: 'shop=convenience' } } }],
  })
  expect(road).toMatchObject({
    value: { kind: 'roads', osm: 'way/9', point: { latitude: 42.575, longitude: 78.61 } },
  })
})

test('a point written the wrong way round is named, though a map cannot say which is which', () => {
  const [swapped] = features({
    type: 'Feature',
    geometry: point(42.5713, 78.6021),
    properties: { amenity: 'drinking_water' },
  })
  expect(swapped && faultsOf(swapped)).toEqual([['latitude', 'facility-point-swapped']])
})

test('no tag of a shipped kind belongs to two, and every kind speaks three languages', () => {
  const tags = shippedKinds.flatMap((kind) => kind.tags)
  expect(new Set(tags).size).toBe(tags.length)
  for (const { name, questions, facts } of shippedKinds)
    for (const words of [name, ...[...questions, ...facts].map((one) => one.name)])
      expect(Object.values(words).filter(Boolean)).toHaveLength(3)
  expect(new Set(facilityColumns).size).toBe(facilityColumns.length)
})

test('the nearest village is told with its distance', () => {
  // From Ak-Bulun to Ken-Suu: 4.3 km by the spherical law of cosines, reckoned with Python's math module
  expect(
    nearest({ latitude: 42.6014, longitude: 78.6352 }, context.villages.slice(0, 1)),
  ).toMatchObject({
    number: 1,
    kilometres: 4,
  })
  expect(nearest(akBulun, [])).toBeNull()
})
