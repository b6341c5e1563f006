import { expect, test } from 'vitest'
import { checkPair, type Half } from '#app/domain/signatures/pair.ts'

const at = new Date('2026-11-29T06:00:00Z')
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000)
const half = (account: string, facts: Partial<Half> = {}): Half => ({
  account,
  name: account,
  secondFactorSince: daysAgo(100),
  roleNotes: [],
  ...facts,
})
const key = (one: Half, other: Half) => {
  const pair = checkPair(one, other, at)
  return pair.refused ? pair.reason.key : 'pair'
}

test('two whose offices and codes are old are a pair', () => {
  expect(key(half('a'), half('b'))).toBe('pair')
})

test('whoever gave a role within seven days is no pair with whom they gave it to, either way round', () => {
  const given = (days: number) => half('b', { roleNotes: [{ at: daysAgo(days), by: ['a', 'c'] }] })
  expect([key(half('a'), given(6.9)), key(given(6.9), half('a'))]).toEqual([
    'fresh-role-between',
    'fresh-role-between',
  ])
  expect(key(half('c'), given(6.9))).toBe('fresh-role-between')
  expect(key(half('d'), given(6.9))).toBe('pair')
  expect(key(half('a'), given(7))).toBe('pair')
})

test('a second factor registered within seven days is no half of any pair', () => {
  const fresh = half('b', { secondFactorSince: daysAgo(6.9) })
  expect([key(half('a'), fresh), key(fresh, half('a'))]).toEqual([
    'fresh-second-factor',
    'fresh-second-factor',
  ])
  expect(key(half('a'), half('b', { secondFactorSince: daysAgo(7) }))).toBe('pair')
})
