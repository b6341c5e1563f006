import { expect, test } from 'vitest'
import { readCode } from '#app/domain/ledger/leaf.ts'
import { atLeast, isDue, pause } from '#app/domain/ledger/publication.ts'

test('a code is read as people type it', () => {
  const code = '7F3A9K2M5Q8WXYZ0'
  for (const typed of ['7f3a-9k2m-5q8w-xyz0', ' 7F3A 9K2M 5Q8W XYZ0 ', '7F3A–9K2M–5Q8W–XYZO'])
    expect(readCode(typed), typed).toBe(code)
  expect(readCode('l1Io-0000-0000-0000')).toBe('1110000000000000')
  for (const typed of ['', '7F3A-9K2M-5Q8W', `${code}1`, '7F3A9K2M5Q8WXYZU', 'not a code at all'])
    expect(readCode(typed), typed).toBeNull()
})

test('a code is not published alone before the day ends', () => {
  const publishedAt = new Date('2026-11-25T10:00:00+06:00')
  const later = new Date(publishedAt.getTime() + pause)
  const due = (waiting: number, now: Date) => isDue({ waiting, publishedAt, now })
  expect(due(atLeast - 1, later)).toBe(false)
  expect(due(atLeast, new Date(later.getTime() - 1))).toBe(false)
  expect(due(atLeast, later)).toBe(true)
  expect(due(1, new Date('2026-11-25T23:59:59+06:00'))).toBe(false)
  expect(due(1, new Date('2026-11-26T00:00:00+06:00'))).toBe(true)
  expect(due(0, new Date('2026-11-27T00:00:00+06:00'))).toBe(false)
  expect(isDue({ waiting: 0, publishedAt: null, now: later })).toBe(true)
})
