import { expect, test } from 'vitest'
import { reportDue } from '#app/domain/evaluation/report.ts'

test('a report is answered within five working days, whatever its ground', () => {
  // Written on a Friday, late in the evening of Bishkek; two weekends and no holiday lie between.
  expect(reportDue({ at: new Date('2026-11-27T16:00:00Z') })).toBe('2026-12-04')
})
