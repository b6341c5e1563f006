import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { transformWithEsbuild } from 'vite'
import { expect, test } from 'vitest'
import { type View, viewIn } from '#app/domain/maps/view.ts'
import { byVillage } from '#app/domain/ratings/by-village.ts'
import { countScores, type Score } from '#app/domain/ratings/statistics/score-counts.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import { clustersOf, countIn, marksIn, type Pinned } from '#app/services/maps/clusters.server.ts'

const country = '69,39,81,44'

test('a view is a whole height and a box of four degrees in their order', () => {
  expect(viewIn('12', '78.5,42.5,78.7,42.6')).toEqual({ zoom: 12, box: [78.5, 42.5, 78.7, 42.6] })
  const wrong = [
    ...['', '-1', '19', '1e9', '12.5', 'NaN'].map((zoom) => [zoom, country] as const),
    ...['', ',,,', '1,2,3', '1,2,3,4,5', '3,2,1,4', '1,4,3,2', '1,2,3,91', '-999,1,2,3'].map(
      (box) => ['12', box] as const,
    ),
  ]
  for (const [zoom, box] of wrong) expect([zoom, box, viewIn(zoom, box)]).toEqual([zoom, box, null])
})

const at = (longitude: number, latitude: number, bad = false): Pinned => ({
  ...{ longitude, latitude, bad },
})
const seen = (pinned: readonly (Pinned | null)[], zoom: number) =>
  marksIn(clustersOf(pinned), { zoom, box: [69, 39, 81, 44] })

test('marks stand in the order of the list, those far apart alone, those near each other together', () => {
  const pinned = [at(78.6, 42.5), null, at(74.6, 42.9, true), at(78.601, 42.501, true)]
  expect(seen(pinned, 18).map(({ first, count }) => [first, count])).toEqual([
    [0, 1],
    [2, 1],
    [3, 1],
  ])
  expect(seen(pinned, 7)).toMatchObject([
    { first: 0, count: 2, bad: 1, zoom: expect.any(Number), spot: [] },
    { first: 2, count: 1, bad: 1 },
  ])
})

test('places on one spot are told apart at every height: all are named where no nearer look parts them', () => {
  const pinned = [at(78.6, 42.5), at(75, 42, true), at(78.6, 42.5, true), at(78.6, 42.5)]
  for (let zoom = 9; zoom <= 18; zoom++)
    expect([zoom, seen(pinned, zoom)[0]]).toMatchObject([
      zoom,
      { count: 3, bad: 1, zoom: null, spot: [0, 2, 3] },
    ])
})

test('no place is lost between the heights, and no view has more marks than can be read', () => {
  const pinned = Array.from({ length: 20_000 }, (_, one) =>
    at(69.5 + ((one * 7_919) % 10_007) / 1_000, 39.5 + ((one * 104_729) % 3_989) / 1_000),
  )
  const clusters = clustersOf(pinned)
  for (let zoom = 0; zoom <= 18; zoom++) {
    const view: View = { zoom, box: [69, 39, 81, 44] }
    const marks = marksIn(clusters, view)
    const drawn = marks.reduce((sum, { count }) => sum + count, 0)
    const all = countIn(clusters, view)
    // At the nearest height the first of the list are drawn, and the sentence counts them all.
    const told = zoom < 18 ? drawn : all
    expect([zoom, all, told, marks.length <= 120]).toEqual([zoom, 20_000, 20_000, true])
    expect(marks.every((mark) => mark.zoom === null || mark.zoom > zoom)).toBe(true)
    const firsts = marks.map(({ first }) => first)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  }
})

test('a view with many spots names fewer of each, and leads nearer where that names more', () => {
  // Ten on each of a hundred spots.
  const pinned = Array.from({ length: 1_000 }, (_, one) =>
    at(78.6 + (one % 20) * 0.0009, 42.5 + (Math.floor(one / 20) % 5) * 0.0009),
  )
  const view = { zoom: 17, box: [78.5, 42.4, 78.7, 42.6] } as const
  const marks = marksIn(clustersOf(pinned), view)
  const named = marks.reduce((sum, { spot }) => sum + spot.length, 0)
  expect([marks.length, named <= 120]).toEqual([100, true])
  expect(marks.every(({ zoom, spot }) => zoom === 18 && spot.length > 0)).toBe(true)
})

const rated = (village: number | null, ...given: Score[]) => ({
  village,
  summary: summaryOf(countScores(given)),
})

test('what is said of a village leaves out services with few ratings: nothing is found by subtraction', () => {
  const full = [5, 5, 4, 2, 1] as const
  const found = byVillage([rated(1, ...full), rated(1, 1, 1, 1), rated(2, 3), rated(null, ...full)])
  expect(found).toMatchObject([
    { village: 1, services: 2, summary: { of: 5, few: false, satisfied: 3 } },
    { village: 2, services: 1, summary: { of: 0, few: true } },
  ])
})

test('what the map of services adds to Leaflet is at most 3 KB', async () => {
  const own = ['facilities/facilities-map.client', 'maps/marks-map', 'maps/sign', 'base-map']
  const files = own.map((name) => `app/enhance/${name}.ts`)
  const code = await Promise.all(
    files.map(
      async (file) =>
        (await transformWithEsbuild(readFileSync(file, 'utf8'), file, { minify: true })).code,
    ),
  )
  expect(gzipSync(code.join('\n')).length).toBeLessThanOrEqual(3_072)
})
