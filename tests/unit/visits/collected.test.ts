import { expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { findHead } from '#app/domain/imports/find-head.ts'
import {
  type CollectedContext,
  collectedReader,
  namesAsked,
} from '#app/domain/visits/imports/collected.ts'
import { xlsFormOf } from '#app/domain/visits/xlsform.ts'
import { formWords } from '#app/ui/visits/form-words.ts'

const today = dayOf(new Date('2026-11-20T06:00:00Z'))
const point = { latitude: 42.5713, longitude: 78.6021 }
const standing = { point, from: null, until: null }
const context: CollectedContext = {
  facilities: [
    { number: 1, kind: 'water', ...standing },
    { number: 2, kind: 'lighting', ...standing },
    { number: 3, kind: 'water', ...standing, until: dayOf(new Date('2026-11-01T06:00:00Z')) },
  ],
  kinds: shippedKinds,
  marks: ['b5b2c1f0-9f6b-4f7e-8a52-000000000009'],
}
const mark = (last: number) => `uuid:b5b2c1f0-9f6b-4f7e-8a52-00000000000${last}`
const good = { on: '2026-11-19', kind: 'water', visited: '1', water_hours: '6.5', record: mark(1) }
const read = (cells: Record<string, string>) => collectedReader(context, { today })(2, cells)
const faultsOf = (cells: Record<string, string>) => {
  const found = read({ ...good, ...cells })
  return 'faults' in found ? found.faults.map(({ column, reason }) => [column, reason.key]) : []
}

test('every question of the form has its column, and no two columns are called the same', () => {
  const places = context.facilities.map(({ number, kind }) => ({
    ...{ number, kind },
    called: { ky: `${number}` },
  }))
  const form = xlsFormOf(shippedKinds, places, formWords(), '20261120')
  const asked = form.survey.slice(1).map(([, name = '']) => name)
  const own = ['on', 'kind', 'place', 'words', 'photo', 'where']
  const names = namesAsked(shippedKinds)
  expect(asked.filter((name) => !own.includes(name) && !names.includes(name))).toEqual([])
  const columns = names.map((key) => ({
    ...{ key, required: false, also: [key], label: { ky: key, ru: key, en: key } },
  }))
  expect(findHead([{ row: 1, cells: names }], columns).refused).toBe(false)
})

test('a row is a visit with what was measured and seen, and how near the phone was', () => {
  const found = read({
    ...{ ...good, water_works: 'yes', seen_clean: 'no', words: 'Кечинде жок' },
    ...{ latitude: '42.5714', longitude: '78.6022' },
  })
  expect(found).toMatchObject({
    effect: 'new',
    value: {
      ...{ facility: 1, kind: 'water', mark: mark(1).slice(5), on: '2026-11-19' },
      ...{ facts: { hours: 6.5, works: 1 }, checks: { clean: 'no' }, presence: 'near' },
    },
  })
  // Where somebody was is looked at and kept nowhere.
  expect(JSON.stringify(found)).not.toContain('42.57')
})

test('a record that was taken in stands so already, and one that comes twice in a file is told', () => {
  expect(read({ ...good, record: mark(9) })).toMatchObject({ effect: 'same' })
  const reader = collectedReader(context, { today })
  reader(2, good)
  expect(reader(3, good)).toMatchObject({
    faults: [{ column: 'record', reason: { key: 'cell-twice' } }],
  })
})

test('each row says what is wrong with it, in the column of the file', () => {
  expect(faultsOf({ on: '' })).toEqual([['on', 'cell-empty']])
  expect(faultsOf({ on: '2026-11-21' })).toEqual([['on', 'visit-later']])
  expect(faultsOf({ on: '2026-08-01' })).toEqual([['on', 'visit-long-ago']])
  expect(faultsOf({ record: '' })).toEqual([['record', 'visit-row-record']])
  expect(faultsOf({ visited: '17' })).toEqual([['visited', 'visit-row-place']])
  expect(faultsOf({ kind: 'lighting' })).toEqual([['kind', 'visit-row-kind']])
  expect(faultsOf({ visited: '3' })).toEqual([['visited', 'visit-facility-closed']])
  expect(faultsOf({ water_hours: '25' })).toEqual([['water_hours', 'out-of-range']])
  expect(faultsOf({ water_hours: 'көп' })).toEqual([['water_hours', 'not-a-number']])
  expect(faultsOf({ seen_clean: 'Ооба' })).toEqual([['seen_clean', 'choose-one']])
  expect(faultsOf({ water_hours: '' })).toEqual([[null, 'visit-empty']])
  expect(faultsOf({ words: '=1+1' })).toEqual([['words', 'cell-formula']])
  const lamps = { kind: 'lighting', visited: '2', lighting_lamps: '4', lighting_working: '5' }
  expect(faultsOf(lamps)).toEqual([['lighting_working', 'visit-more-than-all']])
})
