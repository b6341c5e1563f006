import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { readCode } from '#app/domain/ledger/leaf.ts'
import { areCodesDue, atLeast, pause } from '#app/domain/ledger/publication.ts'

test('a code is read as people type it', () => {
  const code = '7F3A9K2M5Q8WXYZ0'
  for (const typed of ['7f3a-9k2m-5q8w-xyz0', ' 7F3A 9K2M 5Q8W XYZ0 ', '7F3A–9K2M–5Q8W–XYZO'])
    expect(readCode(typed), typed).toBe(code)
  expect(readCode('l1Io-0000-0000-0000')).toBe('1110000000000000')
  for (const typed of ['', '7F3A-9K2M-5Q8W', `${code}1`, '7F3A9K2M5Q8WXYZU', 'not a code at all'])
    expect(readCode(typed), typed).toBeNull()
})

const day = (text: string) => parseDay(text) ?? ('' as never)
const publishedAt = new Date('2026-11-25T10:00:00+06:00')
const due = (waiting: number, now: string, closedDay = '2026-11-25') =>
  areCodesDue({ waiting, publishedAt, closedDay: day(closedDay), now: new Date(now) })

test('five codes are published a quarter of an hour after the last', () => {
  const rested = new Date(publishedAt.getTime() + pause).toISOString()
  const before = new Date(publishedAt.getTime() + pause - 1).toISOString()
  expect(due(atLeast, rested)).toBe(true)
  expect(due(atLeast - 1, rested)).toBe(false)
  expect(due(atLeast, before)).toBe(false)
  const now = new Date(rested)
  const nothingYet = { publishedAt: null, closedDay: null, now }
  expect(areCodesDue({ waiting: atLeast - 1, ...nothingYet })).toBe(false)
  expect(areCodesDue({ waiting: atLeast, ...nothingYet })).toBe(true)
})

test('fewer than five are published after midnight, and never because they are the first of a day', () => {
  expect(due(1, '2026-11-25T23:59:59+06:00')).toBe(false)
  expect(due(1, '2026-11-26T00:00:00+06:00')).toBe(true)
  // Looked for at midnight, when none waited: a vote of the morning waits for others or for the next midnight.
  expect(due(1, '2026-11-26T10:00:00+06:00', '2026-11-26')).toBe(false)
  // And where nobody looked at midnight, since the portal did not run.
  expect(due(1, '2026-11-26T10:00:00+06:00')).toBe(false)
  expect(due(0, '2026-11-27T00:00:00+06:00')).toBe(false)
})
