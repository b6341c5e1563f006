import { expect, test } from 'vitest'
import { checkTries, limits, waitFor } from '#app/domain/accounts/throttle.ts'

const at = new Date('2026-11-23T04:00:00Z')
const until = new Date('2026-11-23T04:12:30Z')
const limit = limits['sign-in'].account

test('the tenth try is allowed, the eleventh is told how many minutes to wait', () => {
  expect(checkTries({ count: 10, until }, limit, at).refused).toBe(false)
  expect(checkTries({ count: 11, until }, limit, at)).toMatchObject({
    refused: true,
    kind: 'too-many',
    reason: { key: 'too-many-tries', given: { minutes: 13 } },
  })
})

test('after the wait tries are allowed again', () => {
  expect(checkTries({ count: 500, until }, limit, until).refused).toBe(false)
})

test('a whole mobile network behind one address may try far more often than one account', () => {
  expect(limits['sign-in'].address.tries).toBeGreaterThanOrEqual(
    10 * limits['sign-in'].account.tries,
  )
  for (const { asker, account, address } of [limits.code, limits.register]) {
    expect(address.tries).toBeGreaterThanOrEqual(10 * asker.tries)
    // Who uses up what one address may ask for leaves the owner at another one some.
    expect(account.tries).toBeGreaterThanOrEqual(3 * asker.tries)
  }
})

test('beyond the limit each try waits twice as long as the one before, and none longer than 8 seconds', () => {
  expect([1, 10, 11, 12, 13, 500].map((count) => waitFor(count, limit))).toEqual([
    0, 0, 500, 1_000, 2_000, 8_000,
  ])
})
