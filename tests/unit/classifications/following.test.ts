import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { follower } from '#app/domain/classifications/following.ts'
import { entriesIn, registerOf } from '#app/domain/classifications/register.ts'

const from = (year: number) => `${year}-01-01` as Day // a first of January exists in every year

const entry = (code: string, more: Partial<ClassEntry> = {}): ClassEntry => ({
  kind: 'functional',
  code,
  name: { ky: code },
  plain: null,
  words: [],
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  flow: null,
  origin: 'own',
  ...more,
})

const renamed = [
  entry('70640', { validTo: from(2026), successors: ['70645'] }),
  entry('70645', { validFrom: from(2026) }),
]

test('a code that was renamed is followed to its new name and back', () => {
  const follow = follower(registerOf(renamed), 'functional')
  expect(follow('70645', 2027, 2024)).toEqual({ codes: ['70640'], shared: [] })
  expect(follow('70640', 2024, 2027)).toEqual({ codes: ['70645'], shared: [] })
})

const split = [
  entry('706', { validTo: from(2026), successors: ['7061', '7062'] }),
  entry('7061', { validFrom: from(2026) }),
  entry('7062', { validFrom: from(2026) }),
]

test('half of a code that was split finds the whole, and says with whom it shares it', () => {
  const follow = follower(registerOf(split), 'functional')
  expect(follow('7061', 2026, 2025)).toEqual({ codes: ['706'], shared: ['7062'] })
  expect(follow('706', 2025, 2026)).toEqual({ codes: ['7061', '7062'], shared: [] })
})

test('a code that two were merged into has both behind it, and shares nothing', () => {
  const merged = [
    entry('1', { validTo: from(2025), successors: ['3'] }),
    entry('2', { validTo: from(2025), successors: ['3'] }),
    entry('3', { validFrom: from(2025) }),
  ]
  const follow = follower(registerOf(merged), 'functional')
  expect(follow('3', 2026, 2024)).toEqual({ codes: ['1', '2'], shared: [] })
  expect(follow('1', 2024, 2026)).toEqual({ codes: ['3'], shared: ['2'] })
})

test('a code that ended without a successor is not there afterwards, and none was before the first', () => {
  const ended = [entry('9', { validFrom: from(2022), validTo: from(2025) })]
  const follow = follower(registerOf(ended), 'functional')
  expect(follow('9', 2024, 2026).codes).toEqual([])
  expect(follow('9', 2024, 2020).codes).toEqual([])
})

test('digits that come again with another meaning are not the same line', () => {
  const again = [
    entry('70640', { validTo: from(2025) }),
    entry('70640', { validFrom: from(2026), name: { ky: 'башка' } }),
  ]
  const follow = follower(registerOf(again), 'functional')
  expect(follow('70640', 2027, 2024).codes).toEqual([])
  expect(follow('70640', 2024, 2023).codes).toEqual(['70640'])
})

test('a line of the municipality’s own that no order names is the same in every year', () => {
  expect(follower(registerOf(renamed), 'functional')('8888', 2027, 2020).codes).toEqual(['8888'])
})

test('successors in a ring, which nobody would write on purpose, end nowhere', () => {
  const ring = [
    entry('1', { validTo: from(2025), successors: ['2'] }),
    entry('2', { validTo: from(2025), successors: ['1'] }),
  ]
  expect(follower(registerOf(ring), 'functional')('1', 2024, 2026).codes).toEqual([])
})

/** Orders at random: each year some codes are renamed, split or merged. */
const orders = fc.array(
  fc.record({
    kind: fc.constantFrom('rename', 'split', 'merge'),
    first: fc.nat(20),
    second: fc.nat(20),
  }),
  { maxLength: 14 },
)
type Order = { kind: string; first: number; second: number }

function registerBy(all: readonly Order[]): ClassEntry[] {
  const entries = ['a', 'b', 'c', 'd'].map((code) => entry(code))
  let next = 0
  all.forEach(({ kind, first, second }, at) => {
    const year = 2020 + Math.floor(at / 2)
    const living = entries.filter(
      ({ validFrom, validTo }) => validTo === null && (validFrom ?? '') < from(year),
    )
    const one = living[first % living.length]
    const other = living[second % living.length]
    if (!one || !other) return
    const ending = kind === 'merge' ? [...new Set([one, other])] : [one]
    const codes = Array.from({ length: kind === 'split' ? 2 : 1 }, () => `n${next++}`)
    for (const old of ending) Object.assign(old, { validTo: from(year), successors: codes })
    for (const code of codes) entries.push(entry(code, { validFrom: from(year) }))
  })
  return entries
}

const year = fc.integer({ min: 2018, max: 2028 })

test('over random orders what a code became leads back to it, and every code of a year is reached', () => {
  fc.assert(
    fc.property(orders, year, year, (all, here, there) => {
      const register = registerOf(registerBy(all))
      const follow = follower(register, 'functional')
      const codesHere = entriesIn(register, 'functional', here).map(({ code }) => code)
      const codesThere = entriesIn(register, 'functional', there).map(({ code }) => code)
      const reached = new Set<string>()
      for (const code of codesHere) {
        const { codes, shared } = follow(code, here, there)
        expect(codes.length).toBeGreaterThan(0)
        for (const one of codes) {
          reached.add(one)
          expect(follow(one, there, here).codes).toContain(code)
        }
        const others = codes.flatMap((one) => follow(one, there, here).codes)
        expect(new Set([code, ...shared])).toEqual(new Set(others))
      }
      expect([...reached].sort()).toEqual(codesThere)
    }),
    { numRuns: 2_000 },
  )
})
