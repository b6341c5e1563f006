import { expect, test } from 'vitest'
import { checkTries, limits } from '#app/domain/accounts/throttle.ts'

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
  for (const { account, address } of Object.values(limits))
    expect(address.tries).toBeGreaterThanOrEqual(10 * account.tries)
})
