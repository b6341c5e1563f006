import { expect, test } from 'vitest'
import { groupOf } from '#app/domain/desk/work-item.ts'

/** Noon of 29 November in Bishkek. */
const at = new Date('2026-11-29T06:00:00Z')
const due = (text: string) => groupOf({ due: new Date(text) }, at)

test('work stands in the group of its day in Bishkek, the seventh day included', () => {
  expect(due('2026-11-28T12:00:00Z')).toBe('overdue')
  // What ends at midnight has to be done on the day before.
  expect(due('2026-11-28T18:00:00Z')).toBe('overdue')
  expect(due('2026-11-29T18:00:00Z')).toBe('today')
  expect(due('2026-11-30T03:00:00Z')).toBe('week')
  expect(due('2026-12-06T17:59:00Z')).toBe('week')
  expect(due('2026-12-06T18:30:00Z')).toBe('later')
  expect(groupOf({ due: null }, at)).toBe('undated')
})
