import fc from 'fast-check'
import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { type BallotSheet, sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { checkBallot } from '#app/domain/voting/check-ballot.ts'
import { frozenWith, projects } from './a-ballot-sheet.ts'

const approval = sheetFor(
  frozenWith({
    ballot: { kind: 'approval', min: 2, max: 3 },
    pots: [{ village: null, money: som(1_500_000) }],
  }),
  1,
)
const knapsack = sheetFor(
  frozenWith({ ballot: { kind: 'knapsack' }, pots: [{ village: null, money: som(1_000_000) }] }),
  1,
)

function refusal(sheet: BallotSheet, choices: string[]) {
  const outcome = checkBallot(sheet, choices)
  return outcome.refused ? outcome.faults[0]?.reason : null
}

test('a ballot keeps its choices in the order of their numbers', () => {
  expect(checkBallot(approval, ['23', '4', '17'])).toEqual({
    refused: false,
    value: { choices: [4, 17, 23] },
  })
})

test('the same project ticked twice is told and not counted', () => {
  expect(refusal(approval, ['4', '4'])).toEqual({ key: 'choice-twice', given: {} })
})

test.each(['99', '04', '4 ', '-4', '4.0', '', 'Infinity', '<b>4</b>'])(
  'a choice that is not on the ballot is refused: "%s"',
  (choice) => {
    expect(refusal(approval, ['17', choice])).toEqual({ key: 'choice-not-on-ballot', given: {} })
  },
)

test('too few and too many choices name the limit and what was chosen', () => {
  expect(refusal(approval, ['4'])).toEqual({
    key: 'too-few-choices',
    given: { min: 2, chosen: 1 },
  })
  expect(refusal(approval, ['4', '9', '12', '17'])).toEqual({
    key: 'too-many-choices',
    given: { max: 3, chosen: 4 },
  })
})

test('an empty ballot is asked for one choice', () => {
  expect(refusal(approval, [])).toEqual({ key: 'choose-something', given: {} })
  expect(refusal(knapsack, [])).toEqual({ key: 'choose-something', given: {} })
})

test('a knapsack may be filled to the last som and not beyond', () => {
  expect(checkBallot(knapsack, ['4', '31', '12']).refused).toBe(false)
  const exact = { ...knapsack, limits: { kind: 'knapsack', money: [som(810_000)] } } as const
  expect(checkBallot(exact, ['4', '31', '12']).refused).toBe(false)
  expect(refusal(knapsack, ['4', '9'])).toEqual({
    key: 'over-the-money',
    given: { sum: som(1_020_000), money: som(1_000_000) },
  })
})

test('the money of a village is decided by those who live there, the money of the aimak by all', () => {
  const frozen = frozenWith({
    ballot: { kind: 'knapsack' },
    pots: [
      { village: 1, money: som(600_000) },
      { village: null, money: som(700_000) },
    ],
  })
  const numbers = (village: number | null) =>
    sheetFor(frozen, village).projects.map(({ number }) => number)
  expect(numbers(1)).toEqual([17, 4, 23, 9, 31, 12, 28])
  expect(numbers(3)).toEqual([17, 23, 31, 28])
  expect(refusal(sheetFor(frozen, 3), ['4'])).toEqual({ key: 'choice-not-on-ballot', given: {} })
})

test('each pot has its own limit: money left in one does not pay for another', () => {
  const sheet = sheetFor(
    frozenWith({
      ballot: { kind: 'knapsack' },
      pots: [
        { village: 1, money: som(600_000) },
        { village: null, money: som(2_000_000) },
      ],
    }),
    1,
  )
  expect(refusal(sheet, ['4', '9'])).toEqual({
    key: 'over-the-money',
    given: { sum: som(1_020_000), money: som(600_000) },
  })
  expect(checkBallot(sheet, ['4', '17', '28']).refused).toBe(false)
})

/** What is lawful, said a second time in the plainest way. */
function lawful(sheet: BallotSheet, choices: readonly string[]): boolean {
  if (choices.some((choice) => !projects.some(({ number }) => `${number}` === choice))) return false
  if (choices.some((choice, place) => choices.indexOf(choice) !== place)) return false
  if (sheet.limits.kind === 'approval') return choices.length >= 2 && choices.length <= 3
  const cost = projects
    .filter(({ number }) => choices.includes(`${number}`))
    .reduce((sum, project) => sum + project.cost, 0)
  return choices.length > 0 && cost <= som(1_000_000)
}

test.each([
  ['approval', approval],
  ['knapsack', knapsack],
] as const)('of 10,000 random ballots only the lawful ones are taken (%s)', (_, sheet) => {
  const choice = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...projects.map(({ number }) => `${number}`)) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  )
  const seen = { taken: 0, refused: 0 }
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 6 }), (choices) => {
      const taken = !checkBallot(sheet, choices).refused
      seen[taken ? 'taken' : 'refused']++
      return taken === lawful(sheet, choices)
    }),
    { numRuns: 10_000, seed: 20_261_123 },
  )
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1_000)
})
