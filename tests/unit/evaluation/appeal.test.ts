import { expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import {
  type Appeal,
  type AppealRuling,
  checkAppealable,
  checkRuling,
} from '#app/domain/evaluation/appeal.ts'
import { som } from '#app/domain/money.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { RoundRules } from '#app/domain/rounds/round.ts'
import { autumn, day, on } from './autumn.ts'

const eligible = { minAge: 16, on: day('2026-09-01') }
const rules: RoundRules = {
  pots: [{ village: null, money: som(3_000_000) }],
  mayPropose: eligible,
  mayVote: eligible,
  ballot: { kind: 'knapsack' },
  count: 'greedy-skip',
  threshold: 0,
  capBasisPoints: 5_000,
  ownContributionBasisPoints: 0,
}

const subject = {
  place: 'ak-bulun',
  round: { title: { ky: 'Айыл бюджети' }, calendar: autumn, rules, frozen: null },
  authors: ['aigul'],
  decidedBy: ['nurbek', 'bakyt'],
}

const person = (id: string, ...roles: Person['roles']): Person => ({
  id,
  place: placeId('ak-bulun'),
  name: id,
  roles,
  born: day('1980-03-01'),
  village: 1,
  residentSince: day('2000-01-01'),
  confirmed: true,
})

const author = person('aigul', 'resident')
const key = (outcome: ReturnType<typeof may>) => (outcome.refused ? outcome.reason.key : 'yes')

test('an author appeals until the appeals end, to the minute in Bishkek', () => {
  expect(key(may(author, 'appeal', subject, on('2026-10-20')))).toBe('yes')
  expect(key(may(author, 'appeal', subject, new Date('2026-11-09T23:59:00+06:00')))).toBe('yes')
  expect(key(may(author, 'appeal', subject, on('2026-11-10')))).toBe('not-in-this-phase')
})

test('nobody but an author appeals', () => {
  const bermet = person('bermet', 'resident')
  expect(key(may(bermet, 'appeal', subject, on('2026-11-02')))).toBe('not-the-author')
})

test('the appeal is decided by another person than those who decided and signed', () => {
  const decide = (who: Person) => key(may(who, 'decide-appeal', subject, on('2026-11-05')))
  expect(decide(person('nurbek', 'evaluator'))).toBe('needs-another-person')
  expect(decide(person('bakyt', 'clerk'))).toBe('needs-another-person')
  expect(decide(person('gulnara', 'clerk'))).toBe('yes')
})

test('after the freeze every act of the checking is a conflict, whatever the phase', () => {
  const frozen = { at: on('2026-11-19'), hash: '', rules, projects: [] }
  const round = { title: { ky: 'Айыл бюджети' }, calendar: autumn, rules, frozen }
  for (const action of [
    'assign-check',
    'decide-check',
    'link-exclusion',
    'appeal',
    'decide-appeal',
    'answer-return',
  ] as const) {
    const outcome = possibleNow(action, { place: 'ak-bulun', round }, on('2026-11-22'))
    expect(outcome.refused && outcome.kind, action).toBe('conflict')
  }
})

test('only what was rejected is appealed, and once', () => {
  expect(checkAppealable('rejected', null).refused).toBe(false)
  expect(checkAppealable('accepted', null).refused).toBe(true)
  const earlier: Appeal = {
    place: 'ak-bulun',
    round: 1,
    proposal: 17,
    author: { account: 'aigul', name: 'Айгүл' },
    text: 'Жер муниципалдык',
    at: on('2026-11-02'),
    against: 'Жер жеке менчик',
    decision: null,
  }
  const again = checkAppealable('rejected', earlier)
  expect(again.refused && again.reason.key).toBe('appealed-before')
})

test('a ruling gives its reason, and its price where it accepts', () => {
  const faults = (outcome: AppealRuling['outcome'], reason: string, cost: number | null) => {
    const ruling = { outcome, reason, cost: cost === null ? null : som(cost) }
    const checked = checkRuling(ruling, { asked: som(318_000), cap: som(500_000) })
    return checked.refused ? checked.faults.map(({ reason }) => reason.key) : []
  }
  expect(faults('dismissed', '', null)).toEqual(['ruling-needs-reason'])
  expect(faults('accepted', 'Жер муниципалдык', null)).toEqual(['yes-needs-price'])
  expect(faults('accepted', 'Жер муниципалдык', 600_000)).toEqual(['over-the-cap'])
  expect(faults('accepted', 'Жер муниципалдык', 300_000)).toEqual([])
})
