import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import {
  checkNewMunicipality,
  type NewMunicipality,
  regionOf,
  unitOf,
} from '#app/domain/places/municipality-entry.ts'
import { villagesFor } from '#app/domain/places/residence.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { countryRegister } from '#seed/reference/country-register.ts'

const register = countryRegister()
const tamchy: NewMunicipality = {
  place: 'tamchy',
  kind: 'aimak',
  within: '41702215000000',
  soate: '41702215820000',
  name: { ky: 'Тамчы айыл аймагы', ru: 'Тамчинский айылный аймак', en: 'Tamchy ayil aimak' },
  population: 5_200,
  adults: 3_400,
  demonstration: false,
}
const karakol: NewMunicipality = {
  ...tamchy,
  place: 'karakol',
  kind: 'city',
  within: '41702410000000',
  soate: '',
}
const faultsOf = (entry: Partial<NewMunicipality>) =>
  checkNewMunicipality({ ...tamchy, ...entry }, register, []).map(
    ({ field, reason }) => `${field} ${reason.key}`,
  )

test('an ayil aimak of a raion and a city of the register may join', () => {
  expect([faultsOf({}), faultsOf(karakol)]).toEqual([[], []])
  expect(unitOf(karakol)).toMatchObject({ soate: '41702410000000', kind: 'city', parent: null })
  expect(unitOf(tamchy)).toMatchObject({ soate: '41702215820000', parent: '41702215000000' })
})

test('the region is told from the register, in each language', () => {
  expect(regionOf('41702215000000', register)).toEqual({
    ky: 'Ысык-Көл району, Ысык-Көл облусу',
    ru: 'Иссык-Кульский район, Иссык-Кульская область',
    en: 'Issyk-Kul raion, Issyk-Kul oblast',
  })
  expect(regionOf('41702410000000', register).ky).toBe('Ысык-Көл облусу')
  expect(regionOf('41711000000000', register).ky).toBe('Бишкек шаары')
})

test.each([
  'Tamchy',
  'та',
  '1-tamchy',
  'a',
  'tamchy-',
  'tam--chy',
  'tam/chy',
  '../kg',
  'x'.repeat(90),
])('%s is no key that can be read out and typed', (place) =>
  expect(faultsOf({ place })).toEqual(['place not-a-key']),
)

test.each(['kg', 'platform', 'data', 'health', 'assets'])('%s means something else', (place) => {
  expect(faultsOf({ place })).toEqual(['place key-taken'])
})

test('a raion is no municipality, and an oblast with raions holds none itself', () => {
  expect(faultsOf({ soate: '' })).toEqual(['soate not-a-soate-of-aimak'])
  expect(faultsOf({ within: '41702000000000' })).toEqual(['within choose-one'])
})

const village = (number: number, given: Partial<Village> = {}): Village => ({
  ...unitOf(tamchy),
  kind: 'village',
  number,
  soate: `417022158200${number}0`,
  ...given,
})
const today = parseDay('2026-11-26') ?? expect.fail('no day')
const on = (text: string) => parseDay(text) ?? expect.fail('no day')
const numbers = (number: number, villages: readonly Village[]) =>
  villagesFor(number, villages, today).map((one) => one.number)

test('of a standing village it is itself, of a merged one the other, of a divided one its parts', () => {
  const divided = { validTo: on('2026-01-01'), successors: [village(2).soate, village(3).soate] }
  const villages = [village(1, divided), village(2), village(3), village(4)]
  expect([numbers(2, villages), numbers(1, villages)]).toEqual([[2], [2, 3]])
  const merged = { validTo: on('2026-06-01'), successors: [village(3).soate] }
  expect(numbers(1, [village(1, divided), village(2, merged), village(3)])).toEqual([3])
})

test('of a village that was given up, all that stand; an announced end counts already', () => {
  const givenUp = village(1, { validTo: on('2026-01-01') })
  expect(numbers(1, [givenUp, village(2), village(4)])).toEqual([2, 4])
  const later = village(1, { validTo: on('2027-01-01'), successors: [village(2).soate] })
  expect(numbers(1, [later, village(2)])).toEqual([2])
})
