import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import {
  ancestry,
  entryIn,
  flowOf,
  registerOf,
  withOwn,
} from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'

const shipped = registerOf(shippedEntries)
const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code)

test('every shipped code has its name in three languages and stands once', () => {
  const keys = shippedEntries.map(({ kind, code }) => `${kind} ${code}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { name, code } of shippedEntries)
    expect(
      [name.ky, name.ru, name.en].every((one) => one),
      code,
    ).toBe(true)
})

test('all ten functions are there, each with the lines under it', () => {
  const tops = shippedEntries.filter((one) => one.kind === 'functional' && one.parent === null)
  expect(codes(tops)).toEqual(Array.from({ length: 10 }, (_, at) => String(701 + at)))
  expect(codes(ancestry(shipped, 'functional', '70640', 2027))).toEqual(['706', '70640'])
})

test('a line that no order knows lies under the longest code that it begins with', () => {
  expect(codes(ancestry(shipped, 'functional', '7064012', 2027))).toEqual(['706', '70640'])
  expect(codes(ancestry(shipped, 'functional', '99', 2027))).toEqual([])
})

test('transfers are received, taxes and fees are own, by what stands above them', () => {
  expect(flowOf(shipped, 'revenue', '1331', 2027)).toBe('received')
  expect(flowOf(shipped, 'revenue', '1111', 2027)).toBe('own')
  expect(flowOf(shipped, 'revenue', '1424', 2027)).toBe('own')
  expect(flowOf(shipped, 'source', 'stimulating', 2027)).toBe('received')
})

test('what the municipality keeps itself stands in place of what was shipped', () => {
  const own = shippedEntries
    .filter(({ code }) => code === '70640')
    .map((one) => ({ ...one, name: { ky: 'Чырактар' }, origin: 'own' as const }))
  const register = registerOf(withOwn(shippedEntries, own))
  expect(entryIn(register, 'functional', '70640', 2027)).toMatchObject({
    name: { ky: 'Чырактар' },
    origin: 'own',
  })
})

test('every past year has the structure of its own time', () => {
  const [lights] = shippedEntries.filter(({ code }) => code === '70640')
  if (!lights) throw new Error('no street lights')
  const since = '2026-01-01' as Day // the day of the order in this test
  const register = registerOf([
    { ...lights, validTo: since, successors: ['70645'] },
    { ...lights, code: '70645', validFrom: since },
  ])
  expect(entryIn(register, 'functional', '70640', 2025)?.code).toBe('70640')
  expect(entryIn(register, 'functional', '70640', 2026)).toBeNull()
  expect(entryIn(register, 'functional', '70645', 2026)?.code).toBe('70645')
  expect(entryIn(register, 'functional', '70645', 2025)).toBeNull()
})
