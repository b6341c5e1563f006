import { expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { type ProblemPin, pinOf } from '#app/domain/problems/listing/pin.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { clustersOf, countIn, marksIn } from '#app/services/maps/clusters.server.ts'
import { marksAnswer } from '#app/ui/maps/marks-answer.ts'
import { askedOnMap } from '#app/ui/problems/map/asked-on-map.ts'
import { problemInWords } from '#app/ui/problems/map/problem-in-words.ts'
import { sayIn } from '#app/ui/say.ts'

const at = new Date('2026-11-20T05:00:00Z')
const today = dayOf(at)
const point = { latitude: 42.57134, longitude: 78.60217 }
const problem = (more: Partial<Problem> = {}): Problem => ({
  ...{ place: 'ak-bulun', number: 7, kind: 'water', village: 1, landmark: '', point },
  ...{ private: false, title: 'Түтүк жарылган', words: '', photos: [], source: 'web' },
  ...{ language: 'ky', sender: { account: null, contact: null, name: '' }, named: false },
  ...{ key: null, at, due: dayPlus(today, 3), state: 'open', steps: [], updated: at },
  ...{ hidden: null, cleaned: null, ...more },
})

test('of a matter of a home the map knows the place to a hundred metres', () => {
  expect(pinOf(problem(), today).point).toEqual(point)
  expect(pinOf(problem({ private: true }), today).point).toEqual({
    latitude: 42.5709,
    longitude: 78.6024,
  })
})

test.each(['personal-data', 'threats', 'other'] as const)(
  'what is hidden as %s is not on the map, nor is its title',
  (ground) => {
    const hidden = { ground, reason: 'Себеби', at, by: 'a' }
    expect(pinOf(problem({ hidden }), today)).toMatchObject({ point: null, title: '' })
  },
)

test('overdue is what waits past its day', () => {
  expect(pinOf(problem(), today).late).toBe(false)
  expect(pinOf(problem(), dayPlus(today, 4)).late).toBe(true)
})

test('a map shows what is open or new, unless a state or all is asked for', () => {
  const asked = (chosen: Record<string, string>, shown: string | null) =>
    askedOnMap({ words: '', chosen, sort: '', page: 1 }, shown).chosen
  expect(asked({ kind: 'water' }, null)).toEqual({ kind: 'water', shown: 'now' })
  expect(asked({ state: 'fixed' }, null)).toEqual({ state: 'fixed' })
  expect(asked({}, 'all')).toEqual({})
  expect(asked({ shown: 'now' }, 'now')).toEqual({ shown: 'now' })
})

test.each(['ky', 'ru'] as const)(
  'the fullest view in %s, with the longest titles, stays below 30 KB',
  (language) => {
    const title = 'Ө'.repeat(120)
    const pins = Array.from({ length: 6_000 }, (_, index): ProblemPin => {
      const { latitude, longitude } = point
      const spread = {
        latitude: latitude + (index % 300) / 900,
        longitude: longitude + index / 1.8e4,
      }
      return { ...problem({ title, number: index + 1, point: spread }), late: true }
    })
    const clusters = clustersOf(pins.map((one) => one.point && { ...one.point, bad: one.late }))
    const say = sayIn(language, 'ak-bulun')
    const name = { ky: 'Ө'.repeat(60), ru: 'Ж'.repeat(60), en: 'W'.repeat(60) }
    const kindFacts = { key: 'water', name, sign: 'water' as const, reportDays: 3 }
    const among = [{ kind: 'water', kindFacts, village: 1, villageName: null }]
    for (const zoom of [6, 9, 12, 14, 16, 18]) {
      const view = { zoom, box: [78, 42, 79.5, 43.5] as const }
      const found = { lines: pins, marks: marksIn(clusters, view), all: countIn(clusters, view) }
      const answer = marksAnswer(say.text.problemMap, found, problemInWords(say, among))
      expect(answer.marks.length).toBeGreaterThan(0)
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(30_000)
    }
  },
)
