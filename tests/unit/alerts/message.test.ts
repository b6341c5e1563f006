import { expect, test } from 'vitest'
import { nextTry } from '#app/domain/alerts/message.ts'

const at = new Date('2026-11-23T04:00:00Z')
const inMinutes = (minutes: number) => new Date(at.getTime() + minutes * 60_000)

test('a message that did not get through is tried again after longer and longer pauses, then given up', () => {
  const until = inMinutes(3 * 24 * 60)
  expect([1, 2, 3, 4, 5].map((tries) => nextTry(tries, until, at))).toEqual(
    [1, 5, 15, 60, 240].map(inMinutes),
  )
  expect(nextTry(6, until, at)).toBeNull()
})

test('a code is not sent again once it would be of no use', () => {
  expect(nextTry(2, inMinutes(6), at)).toEqual(inMinutes(5))
  expect(nextTry(2, inMinutes(5), at)).toBeNull()
})
