import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { checkRules } from '#app/domain/rounds/plan/check-rules.ts'
import type { RoundRules } from '#app/domain/rounds/round.ts'
import { calendar, day, plan } from './a-plan.ts'

function faultsWith(rules: Partial<RoundRules>) {
  return checkRules({ ...plan.rules, ...rules }, { calendar, villages: [1, 2, 3] }).map(
    ({ field, reason }) => `${field}: ${reason.key}`,
  )
}

test('the usual rules can be held', () => {
  expect(faultsWith({})).toEqual([])
})

test('a round without money is refused', () => {
  expect(faultsWith({ pots: [] })).toEqual(['pot-0: no-money'])
})

test('a pot of nothing is refused at its village', () => {
  expect(faultsWith({ pots: [{ village: 2, money: som(0) }] })).toEqual(['pot-2: pot-not-positive'])
})

test('one village has one pot', () => {
  const pots = [
    { village: 2, money: som(300_000) },
    { village: 2, money: som(200_000) },
  ]
  expect(faultsWith({ pots })).toEqual(['pot-2: village-twice'])
})

test('money for a village of another aimak is refused', () => {
  expect(faultsWith({ pots: [{ village: 9, money: som(300_000) }] })).toEqual([
    'pot-9: no-such-village',
  ])
})

test('pots for two villages and for the whole aimak stand beside each other', () => {
  const pots = [null, 1, 2].map((village) => ({ village, money: som(400_000) }))
  expect(faultsWith({ pots })).toEqual([])
})

test.each([13, 121, 16.5])('nobody is admitted from an age of %s', (minAge) => {
  expect(faultsWith({ mayVote: { minAge, on: day('2026-11-01') } })).toEqual([
    'vote-age: out-of-range',
  ])
})

test('the day by which voters live here is known when voting begins', () => {
  expect(faultsWith({ mayVote: { minAge: 16, on: day('2026-11-20') } })).toEqual([])
  expect(faultsWith({ mayVote: { minAge: 16, on: day('2026-11-21') } })).toEqual([
    'vote-on: day-too-late',
  ])
})

test('nobody must have lived here for more than a year', () => {
  expect(faultsWith({ mayPropose: { minAge: 16, on: day('2025-08-31') } })).toEqual([
    'propose-on: day-too-early',
  ])
})

test('the most that may be chosen is not less than the least', () => {
  expect(faultsWith({ ballot: { kind: 'approval', min: 3, max: 2 } })).toEqual([
    'max: max-below-min',
  ])
})

test('a ballot on which nothing may be chosen is refused', () => {
  expect(faultsWith({ ballot: { kind: 'approval', min: 0, max: 0 } })).toEqual([
    'min: out-of-range',
    'max: out-of-range',
  ])
})

test('a cap above the pot or of nothing is refused', () => {
  expect(faultsWith({ capBasisPoints: 10_001 })).toEqual(['cap: not-a-share'])
  expect(faultsWith({ capBasisPoints: 99 })).toEqual(['cap: not-a-share'])
  expect(faultsWith({ capBasisPoints: 10_000 })).toEqual([])
})

test('a cap under which no proposal fits into the smallest pot is refused', () => {
  const pots = [
    { village: 1, money: som(1_000_000) },
    { village: 2, money: som(50_000) },
  ]
  expect(faultsWith({ pots, capBasisPoints: 100 })).toEqual(['cap: cap-too-small'])
  expect(faultsWith({ pots, capBasisPoints: 200 })).toEqual([])
})

test('residents cannot be asked to pay nearly everything themselves', () => {
  expect(faultsWith({ ownContributionBasisPoints: 9_001 })).toEqual(['own: not-a-share'])
})
