import { expect, test } from 'vitest'
import { instantOf } from '#app/domain/calendar/day.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import type { Rule } from '#app/domain/permissions/rule.ts'
import { type Action, table } from '#app/domain/permissions/table.ts'
import { type Phase, phaseAt, phases } from '#app/domain/rounds/phase.ts'
import { openToResidents, phaseMatrix } from '#app/domain/rounds/phase-matrix.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { day, plan } from './a-plan.ts'

const at = instantOf(day('2026-11-23'), '10:00')

function serverSays(action: Action, inPhase: Phase) {
  const { title, rules } = plan
  const round = { title, calendar: aCalendar({ inPhase, at }), rules, frozen: null }
  expect(phaseAt(round.calendar, at)).toBe(inPhase)
  const outcome = possibleNow(action, { place: 'ak-bulun', round }, at)
  return outcome.refused ? outcome.reason.key : 'possible'
}

test('the matrix shows every rule that knows a phase or a freeze, and no other', () => {
  const expected = Object.entries<Rule>(table)
    .filter(([, rule]) => rule.during?.round || rule.changesRules)
    .map(([action]) => action)
  expect(phaseMatrix.map(({ action }) => action)).toEqual(expected)
})

test.each(phases)('in the phase “%s” the matrix says what the server says', (phase) => {
  for (const row of phaseMatrix) {
    const shown = row.phases.includes(phase)
    const said = serverSays(row.action, phase)
    expect([row.action, shown ? 'possible' : 'not-in-this-phase']).toEqual([
      row.action,
      said === 'vote-not-opened' ? 'possible' : said,
    ])
  }
})

test('a resident votes once the vote is open, not before', () => {
  expect(openToResidents('voting', true).residents).toContain('cast-ballot')
  expect(openToResidents('voting', false).residents).not.toContain('cast-ballot')
})

test('an author withdraws until the vote is open', () => {
  expect(openToResidents('published', false).authors).toContain('withdraw-proposal')
  expect(openToResidents('published', true).authors).not.toContain('withdraw-proposal')
})
