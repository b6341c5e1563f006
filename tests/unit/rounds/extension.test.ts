import { expect, test } from 'vitest'
import { instantOf } from '#app/domain/calendar/day.ts'
import { extendablePhases, extendPhase, movedDates } from '#app/domain/rounds/extension.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { calendar, day } from './a-plan.ts'

const open = { calendar, frozen: null }
const frozen = {
  calendar,
  frozen: { at: calendar.published, hash: 'x', rules: {} as never, projects: [] }, // only its being there matters
}
const duringVoting = instantOf(day('2026-12-04'), '10:00')
const duringIdeas = instantOf(day('2026-10-01'), '10:00')

function extended(round: typeof open, phase: Phase, until: string, laterToo: boolean, at: Date) {
  const [date = '', time] = until.split(' ')
  const outcome = extendPhase(round, { phase, until: instantOf(day(date), time), laterToo }, at)
  if (!outcome.refused) return movedDates(calendar, outcome.value).map(({ phase }) => phase)
  return (outcome.faults[0]?.reason ?? outcome.reason).key
}

test('extending the ideas moves only the next date where there is room', () => {
  expect(extended(open, 'ideas', '2026-10-20', false, duringIdeas)).toEqual(['checking'])
})

test('extending the ideas can move all later dates by the same span', () => {
  const until = instantOf(day('2026-10-18'))
  const outcome = extendPhase(open, { phase: 'ideas', until, laterToo: true }, duringIdeas)
  if (outcome.refused) throw new Error(outcome.reason.key)
  expect(outcome.value.checking).toEqual(until)
  expect(outcome.value.counting).toEqual(instantOf(day('2026-12-12'), '18:00'))
  expect(outcome.value.ideas).toEqual(calendar.ideas)
})

test('an extension that leaves the next phase no room is refused', () => {
  expect(extended(open, 'ideas', '2026-11-11', false, duringIdeas)).toBe('no-room-before')
})

test('an extension that leaves too few days to appeal is refused', () => {
  expect(extended(open, 'checking', '2026-11-14', false, duringIdeas)).toBe('phase-too-short')
})

test('an open vote is extended by the hours that the power was out', () => {
  expect(extended(frozen as never, 'voting', '2026-12-05 22:00', false, duringVoting)).toEqual([
    'counting',
  ])
})

test('once the vote is open, what came before it cannot be extended', () => {
  expect(extendablePhases(frozen as never, duringIdeas)).toEqual(['voting', 'counting', 'result'])
  expect(extended(frozen as never, 'ideas', '2026-10-20', false, duringIdeas)).toBe(
    'phase-not-extended',
  )
})

test('a vote that has closed is not opened again by extending it', () => {
  const afterwards = instantOf(day('2026-12-05'), '18:00')
  expect(extended(frozen as never, 'voting', '2026-12-06', true, afterwards)).toBe(
    'phase-not-extended',
  )
})

test('before the vote is open, checks that were not done in time get more days, and the later dates move', () => {
  const tooLate = instantOf(day('2026-11-12'), '10:00')
  expect(extended(open, 'checking', '2026-11-20', true, tooLate)[0]).toBe('appeals')
  expect(extended(open, 'checking', '2026-11-12', true, tooLate)).toBe('not-later-than')
})

test('an extension is later than the present end and at most ninety days', () => {
  expect(extended(frozen as never, 'voting', '2026-12-05 17:00', true, duringVoting)).toBe(
    'not-later-than',
  )
  expect(extended(frozen as never, 'voting', '2027-03-06', true, duringVoting)).toBe(
    'extension-too-long',
  )
})
