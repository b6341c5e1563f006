import { expect, test } from 'vitest'
import { checkCode, codeEnd, codeText, typedCode } from '#app/domain/accounts/one-time-code.ts'

const sentAt = new Date('2026-11-23T04:00:00Z')
const sent = { hash: 'right', expiresAt: codeEnd(sentAt), tries: 1 }
const minutesLater = (minutes: number) => new Date(sentAt.getTime() + minutes * 60_000)

const reasonOf = (...given: Parameters<typeof checkCode>) => {
  const outcome = checkCode(...given)
  return outcome.refused ? outcome.reason.key : 'stands'
}

test('the right code stands for ten minutes', () => {
  expect(reasonOf(sent, 'right', minutesLater(9.99))).toBe('stands')
  expect(reasonOf(sent, 'right', minutesLater(10))).toBe('code-expired')
})

test('a wrong code is refused, and from the sixth try on even the right one', () => {
  expect(reasonOf(sent, 'wrong', sentAt)).toBe('code-wrong')
  expect(reasonOf({ ...sent, tries: 5 }, 'right', sentAt)).toBe('stands')
  expect(reasonOf({ ...sent, tries: 6 }, 'right', sentAt)).toBe('code-expired')
})

test('a code that was never sent is told like one that is over', () => {
  expect(reasonOf(null, 'right', sentAt)).toBe('code-expired')
})

test('a code always has six figures and may be typed with spaces', () => {
  expect(codeText(7)).toBe('000007')
  expect(typedCode(' 123-456 ')).toBe('123456')
})
