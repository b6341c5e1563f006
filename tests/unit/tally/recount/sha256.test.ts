import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '#app/enhance/recount/sha256.ts'
import { sha256 as known } from '#app/sha256.server.ts'

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000, 100_000])(
  'the browser’s SHA-256 of %i letters is the usual one',
  (length) => {
    const text = 'ө'.repeat(Math.floor(length / 2)) + 'a'.repeat(length % 2)
    expect(sha256(text)).toBe(known(text))
  },
)

test('the browser’s SHA-256 is the usual one of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text))
    }),
    { numRuns: 2_000 },
  )
})
