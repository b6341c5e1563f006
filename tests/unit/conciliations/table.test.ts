import { expect, test } from 'vitest'
import {
  checkAnnouncement,
  checkConfirming,
  checkProtocol,
  dissentOf,
} from '#app/domain/conciliations/check.ts'
import { type Conciliation, stageOf } from '#app/domain/conciliations/conciliation.ts'
import {
  agreeing,
  isAgreed,
  type Move,
  type Offer,
  type Stand,
} from '#app/domain/conciliations/offer.ts'
import { resultOf } from '#app/domain/conciliations/result.ts'
import { satAt } from '#app/domain/conciliations/side.ts'
import { pullApart, type Tabled, tableOf } from '#app/domain/conciliations/table.ts'
import { som } from '#app/domain/money.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'

const line = (key: string): RemarkLine => ({
  ...{ side: 'expenditure', key, code: key, name: { written: key, names: {} } },
  section: { key, name: { written: key, names: {} } },
})
const remark = (
  number: number,
  wish: Tabled['wish'],
  key: string,
  wanted: readonly [string, number][] = [],
): Tabled => ({
  ...{ number, wish, line: line(key) },
  wanted: wanted.map(([at, thousands]) => ({ line: line(at), by: som(thousands * 1_000) })),
  now: { fate: 'same', version: 1, amount: null, lines: [{ ...line(key), amount: null }] },
})
const water = remark(58, 'more', '70630', [
  ['70630', 180],
  ['70820', -180],
])
const heating = remark(33, 'more', '70820', [['70820', 150]])
const fewer = remark(61, 'less', '70820', [
  ['70820', -60],
  ['70630', 60],
])
const roads = remark(70, 'more', '70451')
const has: Record<string, number> = { '70630': 1_180, '70820': 200 }
const amountOf = ({ key }: RemarkLine) => (has[key] === undefined ? null : som(has[key] * 1_000))

test('the table adds up what is asked of each line, and frees no more than a line has', () => {
  const { rows, asked, freed, missing, unstated } = tableOf(
    [water, heating, fewer, roads],
    amountOf,
  )
  expect(
    rows.map(({ line: { key }, more, less, apart }) => [
      key,
      more / 100_000,
      less / 100_000,
      apart,
    ]),
  ).toEqual([
    ['70630', 240, 0, false],
    ['70820', 150, 240, true],
    ['70451', 0, 0, false],
  ])
  // 180 + 60 and 150 are asked; what would be taken from a line that another wants raised is not free.
  expect([asked, freed, missing].map((one) => one / 100_000)).toEqual([390, 0, 390])
  // Without that one, 240 would be taken from a line that has 200.
  expect(tableOf([water, fewer], amountOf)).toMatchObject({
    freed: som(200_000),
    asked: som(240_000),
  })
  expect(unstated).toEqual([70])
})

test('those pull apart that want more and less of the same line', () => {
  expect([...pullApart([water, heating, fewer, roads])]).toEqual([58, 33, 61])
  expect([...pullApart([heating, roads])]).toEqual([])
})

const move = (from: string, to: string, thousands: number, number: number): Move => ({
  ...{ from: { ...line(from), part: null }, to: { ...line(to), part: null } },
  ...{ amount: som(thousands * 1_000), remark: number },
})
const offer = (said: readonly Stand[], moves: readonly Move[] = [], withdrawn = false): Offer => ({
  ...{ number: 1, by: 1, text: 'x', moves, withdrawn },
  stands: said.map((stand, at) => ({
    side: at + 1,
    stand,
    words: stand === 'against' ? 'жок' : '',
  })),
})

test('an offer is agreed where more sides agree than are against, unless it was withdrawn', () => {
  expect(isAgreed(offer(['agrees', 'against', 'agrees', 'silent']))).toBe(true)
  expect(isAgreed(offer(['agrees', 'against']))).toBe(false)
  expect(isAgreed(offer(['silent', 'silent']))).toBe(false)
  expect(isAgreed(offer(['agrees', 'agrees'], [], true))).toBe(false)
})

test('each remark gets what was moved for it, and less is got by whatever leaves the line', () => {
  const agreed = offer(
    ['agrees', 'against', 'agrees'],
    [move('70820', '70630', 60, 58), move('70111', '70630', 45, 58)],
  )
  const not = offer(['against'], [move('70451', '70820', 150, 33)])
  const told = [water, heating, fewer].map((one) => {
    const { got, verdict } = resultOf(one, [agreed, not])
    return [got / 100_000, verdict]
  })
  expect(told).toEqual([
    [105, 'partly'],
    [0, 'rejected'],
    [60, 'accepted'],
  ])
  expect(resultOf(roads, [offer(['agrees'], [move('70820', '70451', 1, 70)])]).verdict).toBe(
    'accepted',
  )
})

test('of two remarks that ask for the same line only the one that money was moved for gets it', () => {
  const other = remark(59, 'more', '70630', [['70630', 20]])
  const agreed = offer(['agrees'], [move('70111', '70630', 45, 58)])
  const got = [water, other].map((one) => resultOf(one, [agreed]).got / 100_000)
  expect(got).toEqual([45, 0])
  expect(resultOf(other, [agreed])).toMatchObject({ verdict: 'rejected', moves: [] })
})

const sides = [1, 2, 3].map((number) => ({
  ...{ number, name: `тарап ${number}`, kind: 'authors' as const, women: null, men: null },
}))

test('who is against what was agreed keeps their words, and is not counted as agreeing', () => {
  const agreed = offer(['agrees', 'against', 'agrees'])
  expect(dissentOf(sides, [agreed]).map(({ side, words }) => [side.number, words])).toEqual([
    [2, 'жок'],
  ])
  expect(agreeing(sides, [agreed]).map(({ number }) => number)).toEqual([1, 3])
  expect(dissentOf(sides, [offer(['against'])])).toEqual([])
})

test('who sat at the table is unknown until somebody counts', () => {
  expect(satAt(sides)).toBeNull()
  expect(satAt([...sides, { women: 2, men: null }, { women: 1, men: 3 }])).toEqual({
    women: 3,
    all: 6,
  })
})

const at = new Date('2027-02-02T09:00:00Z')
const table: Conciliation = {
  ...{ place: 'ak-bulun', year: 2027, number: 1, title: { ky: 'Суу' }, remarks: [1, 2], sides },
  ...{ begins: at, ends: new Date(at.getTime() + 3_600_000), where: { ky: 'Зал' }, offers: [] },
  ...{ announced: null, calledOff: null, protocol: null, returned: null, confirmed: null },
}
const before = new Date(at.getTime() - 1)
const protocol = {
  at,
  by: { account: 'a:1', name: 'Ж' },
  chair: '',
  secretary: '',
  text: '',
  replies: [],
}

test('a table is announced before it meets, with two sides; written of from its beginning; confirmed once', () => {
  const announced = { ...table, announced: before }
  const told = (refusal: { reason: { key: string } } | null) => refusal?.reason.key ?? 'stands'
  expect(told(checkAnnouncement(table, before))).toBe('stands')
  expect(told(checkAnnouncement(table, at))).toBe('conciliation-in-the-past')
  expect(told(checkAnnouncement({ ...table, sides: sides.slice(0, 1) }, before))).toBe(
    'conciliation-two-sides',
  )
  expect(told(checkAnnouncement(announced, before))).toBe('conciliation-announced-before')
  expect(told(checkProtocol(table, at))).toBe('conciliation-not-announced')
  expect(told(checkProtocol(announced, before))).toBe('conciliation-not-begun')
  expect(told(checkProtocol(announced, at))).toBe('stands')
  expect(told(checkProtocol({ ...announced, protocol }, at))).toBe('conciliation-written')
  expect(told(checkConfirming(announced))).toBe('conciliation-not-written')
  expect(told(checkConfirming({ ...announced, protocol }))).toBe('stands')
  const confirmed = { at, by: protocol.by, basis: 1, version: null, results: [] }
  expect(told(checkConfirming({ ...announced, protocol, confirmed }))).toBe(
    'conciliation-confirmed-before',
  )
  expect([table, announced, { ...announced, protocol }].map((one) => stageOf(one, at))).toEqual([
    ...['draft', 'held', 'written'],
  ])
  expect(stageOf(announced, before)).toBe('announced')
})

test('a remark that asked for less is not accepted by a line that was raised, nor one for more by a line that fell', () => {
  const less = remark(5, 'less', '70820', [['70820', -100]])
  const raised = offer(['agrees'], [move('70111', '70820', 140, 5), move('70820', '70630', 20, 58)])
  expect(resultOf(less, [raised])).toMatchObject({ got: 0, verdict: 'rejected' })
  const fell = offer(['agrees'], [move('70111', '70820', 50, 33), move('70820', '70630', 80, 58)])
  expect(resultOf(heating, [fell])).toMatchObject({ got: 0, verdict: 'rejected' })
  // What was moved for it to another line is not what it asked for.
  expect(resultOf(heating, [offer(['agrees'], [move('70111', '70451', 150, 33)])]).got).toBe(0)
})

test('of a remark without a sum the secretary says what is decided, of one with a sum the money does', () => {
  expect(resultOf(roads, [], 'explained').verdict).toBe('explained')
  expect(resultOf(heating, [], 'accepted').verdict).toBe('rejected')
})

test('a side that says nothing does not agree', () => {
  const said = offer(['agrees', 'silent', 'against', 'agrees'])
  expect(agreeing(sides, [said]).map(({ number }) => number)).toEqual([1])
})
