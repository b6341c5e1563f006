import { expect, test } from 'vitest'
import { phaseAt, phases } from '#app/domain/rounds/phase.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'

const at = new Date('2026-11-23T10:00:00Z')

test.each(phases)('a round wanted in the phase “%s” is in it', (inPhase) => {
  expect(phaseAt(aCalendar({ inPhase, at }), at)).toBe(inPhase)
})

test.each(phases)('the phases of a round wanted in “%s” follow each other', (inPhase) => {
  const dates = Object.values(aCalendar({ inPhase, at }))
  expect(dates).toEqual([...dates].sort((a, b) => a.getTime() - b.getTime()))
})
