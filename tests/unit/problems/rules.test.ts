import { expect, test } from 'vitest'
import { type Day, dayOf, dayPlus, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import { checkReopening, faultsOfStep } from '#app/domain/problems/check-problem.ts'
import { clockOf, dueOf, pressingDay } from '#app/domain/problems/clock.ts'
import { nearOnes } from '#app/domain/problems/near.ts'
import { coarse, metresBetween } from '#app/domain/problems/place.ts'
import type { ProblemStep } from '#app/domain/problems/problem.ts'
import { answersNow, publicText } from '#app/domain/problems/public-problem.ts'
import { nextStates, type ProblemState } from '#app/domain/problems/state.ts'
import { voicesNow } from '#app/domain/problems/voice.ts'

const on = (text: string): Day => parseDay(text) ?? dayOf(new Date(0))
const nothing = { text: 'жооп', whose: '', same: null, until: null }
const step = (state: ProblemState, day: string, by: ProblemStep['by'] = 'office'): ProblemStep => ({
  ...{ ...nothing, state, by, at: instantOf(on(day), '10:00') },
})
const sent = step('open', '2026-11-16', 'sender')
const due = dueOf(sent.at, 3)

test('a first reply is due after the working days of its kind, and told in time, late or overdue', () => {
  expect(due).toBe('2026-11-19')
  expect(dueOf(instantOf(on('2026-11-20')), 3)).toBe('2026-11-25')
  const clock = (steps: ProblemStep[], today: string) =>
    clockOf({ steps, due, state: steps.at(-1)?.state ?? 'open' }, on(today)).reply
  expect(clock([sent], '2026-11-19')).toBe('waiting')
  expect(clock([sent], '2026-11-20')).toBe('overdue')
  expect(clock([sent, step('planned', '2026-11-19')], '2026-11-30')).toBe('in-time')
  expect(clock([sent, step('planned', '2026-11-20')], '2026-11-30')).toBe('late')
})

test('who answers now is the one it was passed on to, and the provider again once it is opened anew', () => {
  const provider = 'Тазалык'
  const passed = { ...step('not-ours', '2026-11-17'), whose: 'Токой чарбасы' }
  const at = (state: ProblemState, ...more: ProblemStep[]) =>
    answersNow({ state, provider, steps: [sent, ...more] })
  expect(at('open')).toEqual({ who: provider, passedOn: false })
  expect(at('not-ours', passed)).toEqual({ who: 'Токой чарбасы', passedOn: true })
  const again = step('open', '2026-11-20', 'sender')
  expect(at('open', passed, again)).toEqual({ who: provider, passedOn: false })
})

test('a promise counts until it is closed or opened again, and is broken after its day', () => {
  const planned = { ...step('planned', '2026-11-17'), until: on('2026-11-25') }
  const kept = { steps: [sent, planned], due, state: 'planned' as const, at: sent.at }
  expect(clockOf(kept, on('2026-11-25')).broken).toBe(false)
  expect(clockOf(kept, on('2026-11-26'))).toMatchObject({ promised: '2026-11-25', broken: true })
  expect(pressingDay(kept, 3)).toBe('2026-11-25')
  const fixed = {
    ...kept,
    steps: [...kept.steps, step('fixed', '2026-11-24')],
    state: 'fixed' as const,
  }
  expect([clockOf(fixed, on('2026-12-01')).broken, pressingDay(fixed, 3)]).toEqual([false, null])
  const again = [...fixed.steps, step('open', '2026-11-27', 'sender')]
  const reopened = { ...kept, steps: again, state: 'open' as const }
  expect(clockOf(reopened, on('2026-12-01')).promised).toBeNull()
  expect(pressingDay(reopened, 3)).toBe('2026-12-02')
})

test('what is closed is only opened again, within fourteen days by its sender', () => {
  expect(nextStates('fixed')).toEqual(['open'])
  expect(nextStates('planned')).not.toContain('open')
  const closed = { state: 'cannot' as const, steps: [sent, step('cannot', '2026-11-18')] }
  expect(checkReopening(closed, on('2026-12-02')).refused).toBe(false)
  expect(checkReopening(closed, on('2026-12-03')).refused).toBe(true)
  expect(checkReopening({ state: 'open', steps: [sent] }, on('2026-11-17')).refused).toBe(true)
})

test('each state asks for what it needs: a day, whose it is, which one it repeats', () => {
  const others = new Map([
    [1, { state: 'open' as const }],
    [2, { state: 'duplicate' as const }],
    [3, { state: 'open' as const }],
  ])
  const today = on('2026-11-20')
  const faults = (state: ProblemState, more: object = {}) =>
    faultsOfStep(
      { number: 1, state: 'open' },
      { ...nothing, state, ...more },
      { other: others.get('same' in more ? Number(more.same) : 0) ?? null, today },
    ).map(({ field, reason }) => `${field} ${reason.key}`)
  expect(faults('planned')).toEqual(['until fill-in'])
  expect(faults('planned', { until: dayPlus(today, -1) })).toEqual(['until problem-day-past'])
  expect(faults('planned', { until: today })).toEqual([])
  expect(faults('not-ours')).toEqual(['responsible fill-in'])
  expect(faults('duplicate')).toEqual(['same fill-in'])
  expect(faults('duplicate', { same: 1 })).toEqual(['same problem-same-as-what'])
  expect(faults('duplicate', { same: 9 })).toEqual(['same problem-same-as-what'])
  expect(faults('duplicate', { same: 2 })).toEqual(['same problem-same-as-repeat'])
  expect(faults('duplicate', { same: 3 })).toEqual([])
  expect(faults('open')).toEqual(['state choose-one'])
})

test('what is near by is open, of the same kind, and within 250 metres or in the same village', () => {
  const here = { latitude: 42.5713, longitude: 78.6021 }
  const one = (number: number, more: object = {}) => ({
    ...{ number, kind: 'water', village: 1, point: here, state: 'open' as const },
    ...{ at: new Date(number * 1_000), withheld: false },
    ...more,
  })
  const all = [
    one(1, { point: { ...here, latitude: 42.5733 } }),
    one(2, { point: { ...here, latitude: 42.5743 } }),
    one(3, { kind: 'waste' }),
    one(4, { state: 'fixed' }),
    one(5, { point: null }),
    one(6, { withheld: true }),
    one(7),
  ]
  const near = nearOnes({ kind: 'water', village: 1, point: here }, all)
  expect(near.map(({ problem, metres }) => [problem.number, metres])).toEqual([
    [7, 0],
    [1, 223],
    [5, null],
  ])
})

test('a home is published to a hundred metres, without its street, wherever it lies', () => {
  for (let at = 0; at < 200; at++) {
    const point = { latitude: 39.3 + at * 0.0197, longitude: 69.4 + at * 0.0531 }
    const shown = coarse(point)
    expect(metresBetween(point, shown)).toBeLessThanOrEqual(75)
    expect(coarse({ ...point, latitude: point.latitude + 0.000_001 })).toEqual(shown)
  }
  const text = { kind: 'water', village: 1, landmark: 'Абай 14', title: '', words: '', photos: [] }
  const point = { latitude: 42.57134, longitude: 78.60217 }
  const home = publicText({ ...text, point, private: true })
  expect([home.landmark, home.point]).toEqual(['', coarse(point)])
  expect(publicText({ ...text, point, private: false }).point).toEqual(point)
})

test('"still so" counts for the closing it was said of', () => {
  const voice = { place: 'a', problem: 1, reader: 'x', at: new Date(0) }
  const said = [
    { ...voice, kind: 'follows' as const, step: 0, who: 'a' },
    { ...voice, kind: 'still' as const, step: 2, who: 'a' },
    { ...voice, kind: 'still' as const, step: 4, who: 'b' },
  ]
  expect(voicesNow(said, 4)).toEqual({ followers: 1, still: 1 })
})
