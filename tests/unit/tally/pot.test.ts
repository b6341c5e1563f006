import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { count } from '#app/domain/tally/count.ts'
import {
  type NumberedGreedy,
  type NumberedShares,
  whatIfKey,
} from '#app/domain/tally/explain/numbered-explanation.ts'
import { countPot } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import { sha256 } from '#app/sha256.server.ts'

const projects = [
  { number: 11, title: 'Көпүрө', village: 1, cost: som(600), excludes: [] },
  { number: 12, title: 'Сордургуч', village: 2, cost: som(200), excludes: [] },
  { number: 13, title: 'Сейил бак', village: 2, cost: som(240), excludes: [] },
  { number: 14, title: 'Мунара', village: 2, cost: som(500), excludes: [] },
]
const ids = projects.map(({ number }) => String(number))

/** `times` four times over: six want the bridge (one the mast, too), four the pump, three of them the park. */
function pot(times: number, rule: PotElection['rule'], points?: number): PotElection {
  const cast = (many: number, choices: string[]) =>
    Array.from({ length: many * times }, () => ({
      choices,
      ...(points ? { points: choices.map(() => points) } : {}),
    }))
  const ballots = [
    ...cast(3, ['12', '13']),
    ...cast(1, ['12']),
    ...cast(5, ['11']),
    ...cast(1, ['11', '14']),
  ]
  return {
    ...{ village: null, money: som(1_000), projects, rule, threshold: 0, tieSeed: 'seed' },
    election: {
      budget: som(1_000),
      scale: 100,
      projects: projects.map(({ number, cost }) => ({ id: String(number), cost })),
      ballots: fillBallotBox(ids, ballots),
    },
  }
}

function sharesOf(counted: ReturnType<typeof countPot>): NumberedShares {
  const { explanation } = counted.explanation
  if (explanation?.kind !== 'equal-shares') throw new Error('nothing is told of shares')
  return explanation
}

test('a village reads in its own project numbers whose money went where', () => {
  const explanation = sharesOf(countPot(pot(2, 'mes-cost'), sha256))
  expect(explanation.steps.map(({ number }) => number)).toEqual([11, 12])
  const park = explanation.losers.find(({ number }) => number === 13)
  expect(park?.takenBy.map(({ number }) => number)).toEqual([12])
  expect(park?.bestMoment).toMatchObject({ winner: 12 })
  expect(explanation.byPoints).toBe(false)
})

test('the groups hold every voter once, and what they paid together is what the shares bought', () => {
  const counted = countPot(pot(2, 'mes-cost'), sha256)
  const { groups } = counted.explanation
  expect(groups.reduce((sum, { voters }) => sum + voters, 0)).toBe(counted.result.ballots)
  const paid = groups.reduce((sum, group) => sum + group.voters * (group.paid ?? 0), 0)
  const bought = sharesOf(counted).steps.reduce((sum, { cost }) => sum + cost, 0)
  // Each mean is rounded to a tyiyn, so the sum may be off by half a tyiyn a voter.
  expect(Math.abs(paid - bought)).toBeLessThanOrEqual(counted.result.ballots / 2)
})

test('a voter whose projects all fell is in the group of those with nothing, and paid nothing', () => {
  const lonely = pot(2, 'mes-cost')
  const box = fillBallotBox(ids, [
    ...Array.from({ length: 12 }, () => ({ choices: ['11', '12'] })),
    { choices: ['13'] },
  ])
  const { explanation } = countPot(
    { ...lonely, election: { ...lonely.election, ballots: box } },
    sha256,
  )
  expect(explanation.groups[0]).toMatchObject({ funded: 0, voters: 1, paid: 0 })
})

test('with fewer than ten ballots nothing is kept that shows whose money went where', () => {
  const cast = (voters: number) => {
    const asked = pot(1, 'mes-cost')
    const choices = (voter: number) => (voter < 5 ? ['11', '14'] : ['13'])
    const ballots = Array.from({ length: voters }, (_, voter) => ({ choices: choices(voter) }))
    const box = fillBallotBox(ids, ballots)
    return countPot({ ...asked, election: { ...asked.election, ballots: box } }, sha256)
  }
  const takers = ({ result }: ReturnType<typeof cast>) =>
    result.standings.flatMap(({ takenBy }) => takenBy)
  expect(cast(9).explanation).toMatchObject({ explanation: null, groups: [] })
  expect(takers(cast(9))).toEqual([])
  expect(sharesOf(cast(10)).losers).not.toEqual([])
  expect(takers(cast(10))).toEqual([14])
})

test('greedy tells the line by votes, those it never reached included', () => {
  const { explanation } = countPot(pot(2, 'greedy-stop'), sha256).explanation
  const greedy = explanation as NumberedGreedy // greedy decides this pot
  expect(greedy.line).toEqual([11, 12, 13, 14])
  expect(greedy.losers.find(({ number }) => number === 14)?.moneyAtTurn).toBeNull()
})

test.each([
  ['greedy-skip', 'greedy-skip'],
  ['mes-cost', 'mes-cost'],
] as const)(
  'every rule that is tried comes to what a count by that rule comes to (%s decides)',
  (rule, deciding) => {
    const asked = pot(2, rule)
    const { whatIf } = countPot(asked, sha256).explanation
    const alone = whatIf.map(({ rule, completion }) => {
      const outcome = count(asked.election, rule, {
        ...{ sha256, ties: { seed: asked.tieSeed } },
        ...(completion ? { completion } : {}),
      })
      return outcome.refused ? null : [outcome.winners.map(({ id }) => Number(id)), outcome.cost]
    })
    expect(whatIf.map(({ funded, spent }) => [funded, spent])).toEqual(alone)
    expect(whatIf.filter((tried) => tried.deciding).map(whatIfKey)).toEqual([deciding])
  },
)

test('every form of Equal Shares is tried, and its shares are raised only once', () => {
  let begun = 0
  const { whatIf } = countPot(pot(2, 'mes-cost'), sha256, ({ run }) => {
    if (run === 1) begun++
    return true
  }).explanation
  expect(whatIf.map(whatIfKey)).toEqual([
    ...['greedy-skip', 'greedy-stop', 'mes-cost-none', 'mes-cost-greedy', 'mes-cost-add1'],
    ...['mes-cost', 'mes-cardinality', 'phragmen', 'knapsack'],
  ])
  // Once for the rule that decides, once for the same whatever the cost.
  expect(begun).toBe(2)
})

test('a rule says what a voter has of it: who finds one choice funded, and how many choices in all', () => {
  const { whatIf } = countPot(pot(2, 'greedy-skip'), sha256).explanation
  expect(whatIf.find(({ rule }) => rule === 'greedy-skip')).toMatchObject({
    ...{ funded: [11, 12], spent: som(800), covered: 20, satisfied: 20, limit: null },
  })
})

test('points are told as points, and a rule that cannot count them says so', () => {
  const counted = countPot(pot(2, 'mes-cost', 3), sha256)
  expect(sharesOf(counted).byPoints).toBe(true)
  expect(counted.explanation.whatIf.find(({ rule }) => rule === 'phragmen')).toMatchObject({
    ...{ funded: [], limit: 'needs-approvals' },
  })
})

test('an optimum that needs too many combinations is refused instead of holding up the count', () => {
  const large = pot(2, 'greedy-skip')
  const options = { sha256, knapsackWays: 0 }
  expect(count(large.election, 'knapsack', options)).toMatchObject({
    ...{ refused: true, reason: 'numbers-too-large' },
  })
  expect(count(large.election, 'knapsack', { sha256 })).toMatchObject({ refused: false })
})
