import { describe, expect, test } from 'vitest'
import { faultsOfDepartures, saidOf } from '#app/domain/budget/work/say-departures.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { Move } from '#app/domain/conciliations/offer.ts'
import {
  type BasisLine,
  decisionsOf,
  departuresFrom,
} from '#app/domain/conciliations/signed/departures.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import type { LinesThen } from '#app/domain/remarks/public-remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'

const line = (key: string): RemarkLine => ({
  ...{ side: 'expenditure', key, code: key, name: { written: key, names: {} } },
  section: { key, name: { written: key, names: {} } },
})
const at = (day: number) => new Date(2027, 0, day)

/** A table that moved thousands of som from roads to lamps, confirmed on a day, in a version. */
function table(number: number, day: number, thousands: number, version: number): Conciliation {
  const whole = (key: string) => ({ ...line(key), part: null })
  const move: Move = {
    ...{ from: whole('roads'), to: whole('lamps'), amount: som(thousands * 1_000), remark: number },
  }
  const hand = { account: 'ak-bulun:4', name: 'Э. Садыков' }
  return {
    ...{ place: 'ak-bulun', year: 2027, number, title: { ky: 'Жарык' }, remarks: [number] },
    ...{ begins: at(1), ends: at(1), where: { ky: 'Клуб' }, sides: [], announced: at(1) },
    offers: [
      {
        ...{ number: 1, by: 1, text: '', moves: [move], withdrawn: false },
        stands: [{ side: 1, stand: 'agrees', words: '' }],
      },
    ],
    ...{ calledOff: null, protocol: null, returned: null },
    confirmed: { at: at(day), by: hand, basis: version, version: version + 1, results: [] },
  }
}

const basis = (lamps: number, roads: number): BasisLine[] => [
  { line: line('lamps'), amount: som(lamps * 1_000), parts: [1] },
  { line: line('roads'), amount: som(roads * 1_000), parts: [2] },
]
const versions = new Map([
  [1, basis(100, 500)],
  [2, basis(140, 460)],
])
const decisions = (...tables: Conciliation[]) =>
  decisionsOf(tables, (version) => versions.get(version) ?? null)

/** What each line became in a third version: itself with an amount, unless said otherwise. */
const became =
  (amounts: Record<string, number | null>, otherwise: Partial<LinesThen> = {}) =>
  ({ line: { key } }: { line: RemarkLine }): LinesThen => {
    const thousands = amounts[key]
    const amount = thousands === null || thousands === undefined ? null : som(thousands * 1_000)
    return { fate: 'same', version: 3, amount, lines: [{ ...line(key), amount }], ...otherwise }
  }
const told = (departures: ReturnType<typeof departuresFrom>) =>
  departures.map(({ table: number, line: { key }, agreed, now }) => [number, key, agreed, now])

describe('where a version departs from signed protocols', () => {
  const one = decisions(table(1, 5, 40, 1))

  test('nowhere where every line comes to what was decided', () => {
    expect(departuresFrom(one, 3, became({ lamps: 140, roads: 460 }))).toEqual([])
  })

  test('at each line that comes to more or less, also by a tyiyn', () => {
    const found = departuresFrom(one, 3, (decision) => {
      const then = became({ lamps: 100, roads: 460 })(decision)
      return decision.line.key === 'roads' ? { ...then, amount: tyiyn(46_000_001) } : then
    })
    expect(told(found)).toEqual([
      [1, 'lamps', som(140_000), som(100_000)],
      [1, 'roads', som(460_000), tyiyn(46_000_001)],
    ])
    expect(found[0]).toMatchObject({ version: 3, remarks: [1], reason: '' })
  })

  test('at a line that is gone or only in a wider one: what it comes to there is nobody’s figure', () => {
    for (const fate of ['gone', 'wider'] as const) {
      const found = departuresFrom(one, 3, became({ lamps: 140, roads: 460 }, { fate }))
      expect(told(found).map(([, , , now]) => now)).toEqual([null, null])
    }
  })

  test('at a line under its new code, which is named', () => {
    const moved: LinesThen = {
      ...{ fate: 'moved', version: 3, amount: som(90_000) },
      lines: [{ ...line('light'), amount: som(90_000) }],
    }
    const found = departuresFrom(one.slice(0, 1), 3, () => moved)
    expect(found).toMatchObject([{ now: som(90_000), at: [{ key: 'light' }] }])
  })

  test('of two tables that decided about a line the last one signed holds, whatever its number', () => {
    const tables = [table(2, 5, 40, 1), table(1, 6, 10, 2)]
    // In whatever order they were read.
    for (const some of [tables, tables.toReversed()]) {
      const both = decisions(...some)
      expect(departuresFrom(both, 3, became({ lamps: 150, roads: 450 }))).toEqual([])
      expect(told(departuresFrom(both, 3, became({ lamps: 140, roads: 460 })))).toEqual([
        [1, 'lamps', som(150_000), som(140_000)],
        [1, 'roads', som(450_000), som(460_000)],
      ])
    }
  })

  test('never by what was not signed, or by moves whose version nobody has', () => {
    expect(decisions({ ...table(1, 5, 40, 1), confirmed: null })).toEqual([])
    expect(decisions(table(1, 5, 40, 7))).toEqual([])
  })

  test('each carries a reason of its own, and keeps it as long as it is the same departure', () => {
    const found = departuresFrom(one, 3, became({ lamps: 100, roads: 500 }))
    const missing = faultsOfDepartures(saidOf(found, ['Шам арзан']))
    expect(missing.map(({ field }) => field)).toEqual(['why-1'])
    const said = saidOf(found, ['Шам арзан', 'Жол оңдолот'])
    expect(faultsOfDepartures(said)).toEqual([])
    const reasons = (lamps: number) =>
      departuresFrom(one, 4, became({ lamps, roads: 500 }), said).map(({ reason }) => reason)
    expect(reasons(100)).toEqual(['Шам арзан', 'Жол оңдолот'])
    // Another figure is another departure.
    expect(reasons(101)).toEqual(['', 'Жол оңдолот'])
  })
})
