import { expect, test } from 'vitest'
import { type Phase, phaseAt, phases } from '#app/domain/rounds/phase.ts'
import { daysLeft } from '#app/domain/rounds/plan/check-calendar.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { currentRounds, leadingRounds, voteBegan } from '#app/domain/rounds/what-is-on.ts'
import { calendar } from './a-plan.ts'

test('at 23:59:59 in Bishkek the ideas phase is still on, at 00:00 checking has begun', () => {
  expect(phaseAt(calendar, new Date('2026-10-10T17:59:59Z'))).toBe('ideas')
  expect(phaseAt(calendar, new Date('2026-10-10T17:59:59.999Z'))).toBe('ideas')
  expect(phaseAt(calendar, new Date('2026-10-10T18:00:00Z'))).toBe('checking')
})

test('the vote closes at 18:00 in Bishkek and not a second later', () => {
  expect(phaseAt(calendar, new Date('2026-12-05T11:59:59Z'))).toBe('voting')
  expect(phaseAt(calendar, new Date('2026-12-05T12:00:00Z'))).toBe('counting')
})

test('before the first date a round is being prepared, after the last it is being carried out', () => {
  expect(phaseAt(calendar, new Date('2026-08-31T17:59:59Z'))).toBe('preparation')
  expect(phaseAt(calendar, new Date('2030-01-01T00:00:00Z'))).toBe('delivery')
})

test('days left are counted by the days of Bishkek: none on the last day', () => {
  expect(daysLeft(new Date('2026-12-04T18:30:00Z'), calendar.counting)).toBe(0)
  expect(daysLeft(new Date('2026-12-04T17:30:00Z'), calendar.counting)).toBe(1)
  expect(daysLeft(new Date('2026-11-22T06:00:00Z'), calendar.counting)).toBe(13)
})

test('an end at midnight is no day more', () => {
  const midnight = new Date('2026-12-05T18:00:00Z')
  expect(daysLeft(new Date('2026-12-05T06:00:00Z'), midnight)).toBe(0)
  expect(daysLeft(new Date('2026-12-04T06:00:00Z'), midnight)).toBe(1)
})

test('voting began on its day, or with the later signature', () => {
  const frozen = { at: new Date('2026-11-18T06:00:00Z') } as Round['frozen'] // the instant is all that is asked
  expect(voteBegan({ calendar, frozen: null })).toBeNull()
  expect(voteBegan({ calendar, frozen })).toEqual(calendar.voting)
  const later = new Date('2026-11-29T06:00:00Z')
  expect(voteBegan({ calendar, frozen: { ...frozen, at: later } as Round['frozen'] })).toEqual(
    later,
  )
})

test('of several rounds the one in voting comes first, finished and imported ones are left out', () => {
  const at = new Date('2026-11-25T06:00:00Z')
  const yearLater = { ...calendar, ideas: at, checking: new Date('2027-02-01T00:00:00Z') }
  const gathering = {
    ...Object.fromEntries(
      Object.entries(yearLater).map(([phase, date], place) => [
        phase,
        place < 2 ? date : new Date(date.getTime() + 366 * 86_400_000),
      ]),
    ),
  } as typeof calendar // the same phases, later
  const old = Object.fromEntries(
    Object.entries(calendar).map(([phase, date]) => [
      phase,
      new Date(date.getTime() - 366 * 86_400_000),
    ]),
  ) as typeof calendar // the same phases, earlier
  const settled = { frozen: null, resultAt: null, importedFrom: null }
  const frozen = { at: calendar.voting }
  const rounds = [
    { number: 1, calendar: old, ...settled },
    { number: 2, calendar: gathering, ...settled },
    { number: 3, calendar, ...settled, frozen },
    { number: 4, calendar, ...settled, importedFrom: 'poland.pb' },
  ]
  expect(currentRounds(rounds, at).map(({ number }) => number)).toEqual([3, 2])
})

test('a front page leads with every round that is open, the one that ends sooner first', () => {
  const at = new Date('2026-11-25T06:00:00Z')
  const settled = { resultAt: null, importedFrom: null }
  const inPhase = (phase: Phase, ends: string, frozen: object | null = null) => {
    const begun = { ...calendar }
    for (const one of phases.slice(1) as Exclude<Phase, 'preparation'>[])
      begun[one] = new Date(phases.indexOf(one) > phases.indexOf(phase) ? ends : at)
    return { calendar: begun, ...settled, frozen }
  }
  const rounds = [
    { number: 1, ...inPhase('checking', '2026-11-27T00:00:00Z') },
    { number: 2, ...inPhase('ideas', '2026-12-20T00:00:00Z') },
    { number: 3, ...inPhase('voting', '2026-12-07T00:00:00Z', { at }) },
    { number: 4, ...inPhase('ideas', '2026-12-01T00:00:00Z') },
    // The calendar says voting, but nobody has fixed its rules: there is nothing to do yet.
    { number: 5, ...inPhase('voting', '2026-11-26T00:00:00Z') },
  ]
  const numbers = (some: readonly { number: number }[]) => some.map(({ number }) => number)
  const { leading, others } = leadingRounds(rounds, at)
  expect([numbers(leading), numbers(others)]).toEqual([
    [3, 4, 2],
    [5, 1],
  ])
  const closed = leadingRounds([rounds[0], rounds[4]].filter(Boolean) as typeof rounds, at)
  expect([numbers(closed.leading), numbers(closed.others)]).toEqual([[5], [1]])
})
