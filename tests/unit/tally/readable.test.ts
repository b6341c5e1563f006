import { expect, test } from 'vitest'
import { readable } from '#app/domain/tally/explain/readable.ts'

test.each([
  [123_456.7, 123_500],
  [1_049.6, 1_100],
  [999.4, 999],
  [41.67, 42],
  [0, 0],
])('%f tyiyn are read as %i: whole som, tyiyn only under ten som', (exact, read) => {
  expect(readable({ approximate: exact })).toBe(read)
})
