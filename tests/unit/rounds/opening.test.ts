import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { checkOpening, type Readiness } from '#app/domain/rounds/opening.ts'
import { plan } from './a-plan.ts'

const lamps = { number: 17, title: 'Көчө жарыктары', village: 1, cost: som(318_000), excludes: [] }
const ready: Readiness = {
  rules: plan.rules,
  projects: [lamps],
  unlisted: 0,
  undecided: 0,
  appeals: 0,
  missingGuards: 0,
}

function reasonFor(change: Partial<Readiness>) {
  const outcome = checkOpening({ ...ready, ...change })
  return outcome.refused ? outcome.reason.key : 'opens'
}

test('a round with a published list and nothing undecided can be opened', () => {
  expect(reasonFor({})).toBe('opens')
})

test.each([
  ['without a single project', { projects: [] }, 'list-is-empty'],
  ['while a proposal has no decision', { undecided: 1 }, 'undecided-proposals'],
  ['while an appeal is undecided', { appeals: 1 }, 'appeals-undecided'],
  ['while an accepted proposal is not on the list', { unlisted: 1 }, 'not-on-list-yet'],
  ['when a unique index is missing', { missingGuards: 1 }, 'guards-missing'],
  [
    'with a project above the cap',
    { projects: [{ ...lamps, cost: som(600_001) }] },
    'listed-over-the-cap',
  ],
  ['with a project that costs nothing', { projects: [{ ...lamps, cost: som(0) }] }, 'without-cost'],
  [
    'with a project of a village without money',
    { rules: { ...plan.rules, pots: [{ village: 2, money: som(1_500_000) }] } },
    'no-pot-for',
  ],
  [
    'when more must be chosen than there are projects',
    { rules: { ...plan.rules, ballot: { kind: 'approval', min: 2, max: 5 } } },
    'ballot-min-over-list',
  ],
] satisfies [string, Partial<Readiness>, string][])(
  'a vote is not opened %s',
  (_when, change, reason) => {
    expect(reasonFor(change)).toBe(reason)
  },
)

test('a village project competes in its own pot: the cap is a share of that pot', () => {
  const pots = [
    { village: 1, money: som(500_000) },
    { village: null, money: som(1_500_000) },
  ]
  const rules = { ...plan.rules, pots, capBasisPoints: 4_000 }
  expect(reasonFor({ rules, projects: [{ ...lamps, cost: som(200_001) }] })).toBe(
    'listed-over-the-cap',
  )
  expect(reasonFor({ rules, projects: [{ ...lamps, village: 2 }] })).toBe('opens')
})
