import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { fitsKind, standingFor, type Territory, validOn } from '#app/domain/places/territory.ts'
import { countryRegister } from '#seed/reference/country-register.ts'

const day = (text: string) => parseDay(text) ?? expect.fail(`no day ${text}`)

function unit(soate: string, given: Partial<Territory> = {}): Territory {
  const [template] = countryRegister()
  if (!template) return expect.fail('an empty register')
  return { ...template, soate, kind: 'aimak', ...given }
}

const merged = new Map(
  [
    unit('41702205801000', { validTo: day('2025-01-01'), successors: ['41702205899000'] }),
    unit('41702205805000', { validTo: day('2025-01-01'), successors: ['41702205899000'] }),
    unit('41702205899000', { validFrom: day('2025-01-01') }),
  ].map((entry) => [entry.soate, entry] as const),
)

test('a merged aimak still leads to the one that stands for it', () => {
  const standing = standingFor('41702205805000', merged, day('2026-11-23'))
  expect(standing.map(({ soate }) => soate)).toEqual(['41702205899000'])
})

test('before the merger the old aimak stands for itself', () => {
  const standing = standingFor('41702205805000', merged, day('2024-12-31'))
  expect(standing.map(({ soate }) => soate)).toEqual(['41702205805000'])
})

test('aimaks that name each other as successors do not keep the search going forever', () => {
  const ring = new Map([
    ['1', unit('1', { validTo: day('2020-01-01'), successors: ['2'] })],
    ['2', unit('2', { validTo: day('2020-01-01'), successors: ['1'] })],
  ])
  expect(standingFor('1', ring, day('2026-11-23'))).toEqual([])
})

test('a unit is valid from its first day to the day before its end', () => {
  const aimak = { validFrom: day('2021-01-01'), validTo: day('2025-01-01') }
  expect(
    ['2020-12-31', '2021-01-01', '2024-12-31', '2025-01-01'].map((on) => validOn(aimak, day(on))),
  ).toEqual([false, true, true, false])
})

test('every code of the country register fits its kind and its parent is in the register', () => {
  const register = countryRegister()
  const codes = new Set(register.map(({ soate }) => soate))
  expect(codes.size).toBe(register.length)
  for (const { soate, kind, parent } of register) {
    expect(fitsKind(soate, kind), soate).toBe(true)
    if (parent) expect(codes.has(parent), soate).toBe(true)
  }
})
