import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Amount } from '#app/domain/budget/line.ts'
import { readLines } from '#app/domain/budget/reading/read-line.ts'
import { registerOf } from '#app/domain/classifications/register.ts'
import { shippedEntries } from '#app/domain/classifications/shipped/shipped.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { carryPlay } from '#app/domain/remarks/simulator/carry-play.ts'
import { checkLevers } from '#app/domain/remarks/simulator/check-levers.ts'
import type { Levers } from '#app/domain/remarks/simulator/levers.ts'
import { movesOf, saidBy } from '#app/domain/remarks/simulator/moves.ts'
import {
  type Board,
  isBalanced,
  isOfAnother,
  play,
  readState,
  roomOf,
  writeState,
} from '#app/domain/remarks/simulator/play.ts'
import { proposed } from '#app/domain/remarks/simulator/propose.ts'
import { type Draft, type Simulated, simulated } from '#app/domain/remarks/simulator/simulated.ts'
import { stepOf } from '#app/domain/remarks/simulator/step.ts'
import { triedBy } from '#app/domain/remarks/simulator/tried.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

const register = registerOf(shippedEntries)
const period = { year: 2027, measure: 'draft' as const }
const drafted = (amount: number): Amount[] => [{ ...period, tyiyn: tyiyn(amount) }]
const keyOf = (at: number) => `7${String(at).padStart(4, '0')}`

const draftWith = (amounts: readonly number[], version = 3): Draft => ({
  ...{ version, period },
  lines: readLines(
    amounts.map((amount, at) =>
      budgetLine({ number: at + 1, code: keyOf(at), amounts: drafted(amount) }),
    ),
    period.year,
    register,
  ),
})

/** Levers on some lines of a draft, in groups of one to three, with limits that may lie anywhere. */
const playable = fc
  .record({
    amounts: fc.array(fc.integer({ min: 0, max: 9_000_000_000 }), { minLength: 6, maxLength: 40 }),
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 12 }),
    rooms: fc.array(fc.tuple(fc.nat(3_000_000_000), fc.nat(3_000_000_000)), {
      ...{ minLength: 12, maxLength: 12 },
    }),
    revision: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(({ amounts, sizes, rooms, revision }) => {
    const draft = draftWith(amounts)
    let next = 0
    const movable = sizes.flatMap((size, at): Levers['movable'][number][] => {
      const from = next
      next += size
      const has = amounts.slice(from, next)
      const [down = 0, up = 0] = rooms[at] ?? []
      const amount = has.reduce((sum, one) => sum + one, 0)
      const lines = has.map((_, place) => keyOf(from + place))
      const least = tyiyn(Math.max(amount - down, 0))
      return has.length === 0 ? [] : [{ lines, name: '', why: '', least, most: tyiyn(amount + up) }]
    })
    const kept = [{ lines: [keyOf(next)], name: '', because: 'law' as const, why: '' }]
    const levers: Levers = { place: 'a', year: 2027, revision, movable, kept }
    return { amounts, laid: simulated(levers, draft) }
  })

/** Buttons pressed one after another, as a page offers them. */
function pressed({ board }: Simulated, presses: readonly number[]): string {
  return presses.reduce((state, press) => {
    const at = readState(board, state)
    if (!at) throw new Error(`not read again: ${state}`)
    const offered = play(board, at).levers.flatMap(({ less, more }) => [less, more])
    return offered[press % offered.length] ?? state
  }, '')
}

test('over 2,000 random plays limits hold, sums are right to the tyiyn, and a state reads back as it was written', () => {
  const seen = { played: 0, balanced: 0 }
  fc.assert(
    fc.property(playable, fc.array(fc.nat(23), { maxLength: 60 }), ({ amounts, laid }, presses) => {
      if (!laid) return
      const state = pressed(laid, presses)
      const at = readState(laid.board, state)
      if (!at) throw new Error(`not read: ${state}`)
      expect(writeState(laid.board, at)).toBe(state)
      expect(state.length).toBeLessThan(130)
      const played = play(laid.board, at)
      for (const [place, { amount, by }] of played.levers.entries()) {
        const group = laid.groups[place]
        expect(amount).toBeGreaterThanOrEqual(group?.least ?? Number.NaN)
        expect(amount).toBeLessThanOrEqual(group?.most ?? Number.NaN)
        expect(Math.abs(by % laid.board.step)).toBe(0)
      }
      const all = [...laid.groups, ...laid.kept, laid.rest]
      expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe(laid.total)
      expect(laid.total).toBe(amounts.reduce((sum, one) => sum + one, 0))
      const moves = movesOf(laid, at)
      expect(moves.reduce((sum, { by }) => sum + by, 0)).toBe(played.gap)
      for (const [place, { of }] of laid.groups.entries()) {
        const own = moves.filter(({ line }) => of.some((one) => one.line === line))
        expect(own.reduce((sum, { by }) => sum + by, 0)).toBe(played.levers[place]?.by)
        for (const { line, by } of own)
          expect(by + (of.find((one) => one.line === line)?.amount ?? 0)).toBeGreaterThanOrEqual(0)
      }
      const largest = Math.max(0, ...moves.map(({ by }) => Math.abs(by)))
      const stands = saidBy(moves)
      const on = moves.find(({ line }) => line === stands?.line)
      expect(Math.abs(on?.by ?? 0)).toBe(largest)
      seen.played += played.moved > 0 ? 1 : 0
      seen.balanced += isBalanced(played) ? 1 : 0
    }),
    { numRuns: 2_000, seed: 11 },
  )
  expect(seen.played).toBeGreaterThan(1_000)
  expect(seen.balanced).toBeGreaterThan(20)
})

const board: Board = {
  ...{ version: 2, revision: 1, step: som(20_000) },
  levers: [
    { number: 1, amount: som(1_240_000), least: som(1_000_000), most: som(1_600_000) },
    { number: 2, amount: som(500_000), least: som(500_000), most: som(595_000) },
    { number: 12, amount: som(580_000), least: som(480_000), most: som(700_000) },
  ],
}

test.each([
  ['another lever', '2.1_3.1'],
  ['beyond the limit', '2.1_1.19'],
  ['below the limit', '2.1_2.-1'],
  ['half a press beyond', '2.1_2.5'],
  ['no move', '2.1'],
  ['a lever twice', '2.1_1.1_1.1'],
  ['out of order', '2.1_12.1_1.1'],
  ['nought', '2.1_1.0'],
  ['minus nought', '2.1_1.-0'],
  ['leading noughts', '2.1_01.1'],
  ['a plus', '2.1_1.+1'],
  ['a fraction', '2.1_1.1.5'],
  ['too large a number', '2.1_1.99999'],
  ['an exponent', '2.1_1.1e3'],
  ['another version', '3.1_1.1'],
  ['other levers', '2.2_1.1'],
  ['a line break', '2.1_1.1\n'],
  ['figures of another script', '٢.1_1.1'],
  ['markup', '2.1_1.1"><script>'],
  ['much', `2.1${'_1.1'.repeat(5_000)}`],
])('%s is no state of the draft', (_what, state) => {
  expect(readState(board, state)).toBeNull()
})

test('whatever is written into the address is a state, letter for letter, or none', () => {
  const likely = fc.stringMatching(/^[0-9._\-+ e]{0,40}$/)
  const near = fc.stringMatching(/^2\.1(_(1|2|12)\.-?[0-9]{1,2}){1,3}$/)
  let read = 0
  fc.assert(
    fc.property(fc.oneof(likely, near, fc.string()), (state) => {
      const presses = readState(board, state)
      if (!presses) return
      read += 1
      expect(writeState(board, presses)).toBe(state)
      for (const lever of board.levers) {
        const { down, up } = roomOf(board, lever)
        const by = presses.get(lever.number) ?? 0
        expect(by >= -down && by <= up).toBe(true)
      }
    }),
    { numRuns: 2_000, seed: 11 },
  )
  expect(read).toBeGreaterThan(50)
})

test('what was played on another version or with other levers is known as such', () => {
  expect(isOfAnother(board, '3.1_1.1')).toBe(true)
  expect(isOfAnother(board, '2.2_1.1')).toBe(true)
  expect(isOfAnother(board, '2.1_1.1')).toBe(false)
  expect(isOfAnother(board, 'көп')).toBe(false)
})

test('what was played before the draft or its levers changed is kept as far as its groups still exist', () => {
  const draft = draftWith([1_000_000_000, 2_000_000_000, 3_000_000_000, 4_000_000_000], 4)
  const group = (at: number, room: number) => ({
    ...{ lines: [keyOf(at)], name: '', why: '' },
    least: tyiyn((at + 1) * 1_000_000_000 - room),
    most: tyiyn((at + 1) * 1_000_000_000 + room),
  })
  const { step } = simulated(
    {
      ...{ place: 'a', year: 2027, revision: 1 },
      movable: [group(0, 5e8), group(1, 5e8)],
      kept: [],
    },
    draft,
  )?.board ?? { step: 0 }
  const levers: Levers = {
    ...{ place: 'a', year: 2027, revision: 2, kept: [] },
    // The second group comes first now, the first is gone, the third moves two presses only, the fourth is new.
    movable: [group(1, 5e8), group(2, 2 * step), group(3, 5e8)],
    earlier: [{ revision: 1, groups: [[keyOf(0)], [keyOf(1)], [keyOf(2), '79999']] }],
  }
  const laid = simulated(levers, draft)
  if (!laid) throw new Error('nothing can be moved')
  const carried = carryPlay(laid.board, levers, '3.1_1.-3_2.1_3.5')
  expect(carried).toEqual({
    presses: new Map([
      [1, 1],
      [2, 2],
    ]),
    ...{ kept: 1, shortened: 1, dropped: 1 },
  })
  // On a newer version with the same levers everything that its limits bear stands.
  expect(carryPlay(laid.board, levers, '3.2_1.1_3.-1')).toMatchObject({ kept: 2, dropped: 0 })
  expect(carryPlay(laid.board, { ...levers, revision: 9, earlier: [] }, '3.1_1.1')).toBeNull()
  // A group is moved once, and what moves it by nothing is no move.
  expect(carryPlay(laid.board, levers, '3.2_1.1_1.1')).toMatchObject({ kept: 1, dropped: 1 })
  const still = carryPlay(laid.board, levers, '3.2_1.0')
  expect([still?.presses.size, still?.kept, still?.dropped]).toEqual([0, 0, 1])
})

test.each([
  [13_995_000, 20_000],
  [25_000_000, 50_000],
  [30_900_000_000, 50_000_000],
  [400_000, 500],
  [1_000, 100],
  [0, 100],
])('of %i som one press moves %i', (total, step) => {
  expect(stepOf(som(total))).toBe(som(step))
})

const thousands = (amount: number) => som(amount * 1_000)
const group = (lines: readonly string[], least: number, most: number) => ({
  ...{ lines, name: '', why: '', least: thousands(least), most: thousands(most) },
})

test('levers outlive a new version: what is gone leaves its group, and the draft is never outside a limit', () => {
  const levers: Levers = {
    ...{ place: 'a', year: 2027, revision: 4 },
    movable: [
      group([keyOf(0)], 400, 600),
      group([keyOf(1), keyOf(8)], 250, 350),
      group([keyOf(9)], 1, 9),
    ],
    kept: [{ lines: [keyOf(2)], name: '', because: 'vote', why: '' }],
  }
  const draft = draftWith(
    [700, 300, 100, 50].map((amount) => Number(thousands(amount))),
    5,
  )
  const laid = simulated(levers, draft)
  expect(laid?.board).toMatchObject({ version: 5, revision: 4, step: thousands(2) })
  expect(laid?.groups.map(({ number, least, most }) => [number, least, most])).toEqual([
    [1, thousands(400), thousands(700)],
    [2, thousands(250), thousands(350)],
  ])
  expect(laid?.rest).toEqual({ count: 1, amount: thousands(50) })
  // A limit between two presses is told as the last press before it.
  const between = levers.movable.map((group) => ({ ...group, most: tyiyn(group.most + 1) }))
  expect(simulated({ ...levers, movable: between }, draft)?.groups).toEqual(laid?.groups)
  const one = { ...levers, movable: levers.movable.slice(0, 1) }
  expect(simulated(one, draft)).toBeNull()
})

test('a start is proposed from the draft: its largest lines by a fifth, never into wages or money for a purpose', () => {
  const part = (number: number, code: string, amount: number, bound: object) =>
    budgetLine({ number, code, amounts: drafted(Number(thousands(amount))), ...bound })
  const lines = readLines(
    [
      part(1, '70451', 1_000, {}),
      part(2, '70911', 900, { economic: '2111' }),
      part(3, '70911', 200, { economic: '2222' }),
      part(4, '71010', 300, { source: 'delegated' }),
      part(5, '70640', 100, {}),
      part(6, '70133', -50, {}),
    ],
    2027,
    register,
  )
  const proposal = proposed({ version: 1, lines, period }, register)
  expect(proposal.movable).toEqual([
    {
      ...{ lines: ['70911'], least: thousands(900), most: thousands(1_320) },
      bound: { tyiyn: thousands(900), by: ['wages'] },
    },
    { lines: ['70451'], least: thousands(800), most: thousands(1_200), bound: null },
    { lines: ['70640'], least: thousands(80), most: thousands(120), bound: null },
  ])
  expect(proposal.kept).toEqual([{ lines: ['71010'], because: 'delegated' }])
})

test('what the office writes is checked against the draft, at its fields', () => {
  const draft = draftWith([700, 300, 100].map((amount) => Number(thousands(amount))))
  const row = (at: number, lines: string, least: number, most: number) => ({
    ...{ row: at, lines, name: '', why: '', least: thousands(least), most: thousands(most) },
  })
  const checked = (movable: ReturnType<typeof row>[]) =>
    checkLevers({ movable, kept: [] }, draft).faults.map(
      ({ field, reason }) => `${field} ${reason.key}`,
    )
  expect(
    checked([row(0, keyOf(0), 600, 800), row(1, `${keyOf(1)}; ${keyOf(2)}`, 400, 500)]),
  ).toEqual([])
  expect(checked([row(0, keyOf(0), 600, 800), row(1, '79999', 1, 2)])).toEqual([
    'lines-1 lever-no-line',
  ])
  expect(
    checked([row(0, `${keyOf(0)} ${keyOf(1)}`, 900, 1_100), row(4, keyOf(1), 1, 900)]),
  ).toEqual(['lines-4 lever-line-twice'])
  expect(checked([row(0, keyOf(0), 701, 800), row(1, keyOf(1), 100, 299)])).toEqual([
    'least-0 lever-least',
    'most-1 lever-most',
  ])
  expect(checked([row(0, keyOf(0), 700, 701), row(1, keyOf(1), 100, 400)])).toEqual([
    'most-0 lever-no-press',
  ])
  expect(checked([row(0, keyOf(0), 600, 800)])).toEqual(['lines-0 levers-too-few'])
  expect(checked([])).toEqual([])
})

test('of somebody who sent several the last one counts, and people are counted, not remarks', () => {
  const [roads, lights] = draftWith([700, 300]).lines
  if (!roads || !lights) throw new Error('no lines')
  const sent = (account: string, by: number) => ({
    by: { account },
    wanted: [
      { line: remarkLine(roads), by: som(by) },
      { line: remarkLine(lights), by: som(-by) },
    ],
  })
  const groups = [
    { number: 1, lines: [keyOf(0)] },
    { number: 2, lines: [keyOf(1)] },
  ]
  expect(triedBy([sent('a', -9), sent('b', 1), sent('a', 5), sent('c', -1)], groups)).toEqual({
    ...{ people: 3, given: { number: 1, people: 2 }, taken: { number: 2, people: 2 } },
  })
  expect(triedBy([], groups)).toEqual({ people: 0, given: null, taken: null })
})
