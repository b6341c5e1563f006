import { expect, test } from 'vitest'
import { accountId, accountOf } from '#app/domain/accounts/account-id.ts'
import { deviceOf } from '#app/domain/accounts/device.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { changeRoles } from '#app/domain/accounts/role-change.ts'
import { isLive } from '#app/domain/accounts/session-life.ts'

const admin = { id: 'ak-bulun:1', roles: ['admin'] as Role[] }
const clerk = { id: 'ak-bulun:2', roles: ['resident', 'clerk'] as Role[] }
const keyOf = (outcome: ReturnType<typeof changeRoles>) =>
  outcome.refused ? outcome.reason.key : outcome.value

test('an admin gives a role and takes it back', () => {
  expect(keyOf(changeRoles(admin, clerk, { role: 'evaluator', grant: true }))).toEqual([
    'resident',
    'clerk',
    'evaluator',
  ])
  expect(keyOf(changeRoles(admin, clerk, { role: 'clerk', grant: false }))).toEqual(['resident'])
})

test('nobody changes their own roles, so no municipality loses its last admin', () => {
  expect(keyOf(changeRoles(admin, admin, { role: 'admin', grant: false }))).toBe(
    'not-your-own-roles',
  )
  expect(keyOf(changeRoles(admin, admin, { role: 'clerk', grant: true }))).toBe(
    'not-your-own-roles',
  )
})

test('residence is not given, and the admin of the platform is not named here', () => {
  for (const role of ['resident', 'platform-admin'] as const)
    expect(keyOf(changeRoles(admin, clerk, { role, grant: true }))).toBe('choose-one')
})

test('a role cannot be given twice or taken from who has not got it', () => {
  expect(keyOf(changeRoles(admin, clerk, { role: 'clerk', grant: true }))).toBe('has-this-role')
  expect(keyOf(changeRoles(admin, clerk, { role: 'auditor', grant: false }))).toBe(
    'has-not-this-role',
  )
})

const started = new Date('2026-11-01T04:00:00Z')
const later = (hours: number) => new Date(started.getTime() + hours * 3_600_000)

test('a resident stays signed in on a resting phone, staff on a resting computer for twelve hours', () => {
  const session = { startedAt: started, lastUsedAt: started }
  expect(isLive(session, ['resident'], later(13))).toBe(true)
  expect(isLive(session, ['resident', 'clerk'], later(11.9))).toBe(true)
  expect(isLive(session, ['resident', 'clerk'], later(12))).toBe(false)
})

test('every session ends after thirty days, however often it is used', () => {
  const session = { startedAt: started, lastUsedAt: later(30 * 24 - 1) }
  expect(isLive(session, ['resident'], later(30 * 24 - 0.1))).toBe(true)
  expect(isLive(session, ['resident'], later(30 * 24))).toBe(false)
})

test('a device is named in words that its owner recognises', () => {
  const phone =
    'Mozilla/5.0 (Linux; Android 9; SM-A105F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36'
  expect(deviceOf(phone)).toEqual({ browser: 'Samsung Internet', system: 'Android' })
  const desk =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36'
  expect(deviceOf(desk)).toEqual({ browser: 'Chrome', system: 'Windows' })
  expect(deviceOf('curl/8')).toEqual({ browser: null, system: null })
})

test("an account's id names its municipality and number, and nothing else is an id", () => {
  expect(accountOf(accountId('ak-bulun', 12))).toEqual({ place: 'ak-bulun', number: 12 })
  for (const text of ['ak-bulun', 'ak-bulun:0', 'ak-bulun:1.5', ':1', 'Ak:1', ''])
    expect(accountOf(text)).toBeNull()
})
