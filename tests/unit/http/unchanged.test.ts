import { expect, test } from 'vitest'
import { isUnchanged } from '#app/http/answers/unchanged.server.ts'

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['"b","a","c"', true],
  ['*', true],
  [' * ', true],
  ['"b"', false],
  ['a', false],
  ['"', false],
  ['', false],
  ['"A"', false],
])('of a form with the tag "a", %s says that it is known: %s', (header, known) => {
  expect(isUnchanged(header, '"a"')).toBe(known)
  expect(isUnchanged(header, 'W/"a"')).toBe(known)
})

test('whoever names no form gets it', () => {
  expect(isUnchanged(undefined, '"a"')).toBe(false)
  expect(isUnchanged(null, '"a"')).toBe(false)
})
