import { expect, test } from 'vitest'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { count } from '#app/domain/tally/count.ts'
import type { Election, TallyProject } from '#app/domain/tally/terms.ts'
import { sha256 } from '#app/sha256.server.ts'
import { counted, election, funded } from './small-election.ts'

test.each([61, 141, 241])('%i exact shares pay for what costs their whole sum', (voters) => {
  const share = 500_000 / voters
  const inDoubles = Array.from({ length: voters }).reduce<number>((sum) => sum + share, 0)
  expect(inDoubles, 'doubles fall a hair short').toBeLessThan(500_000)
  const school = election(500_000, { school: 500_000 }, [[voters, 'school']])
  expect(funded(counted(school, 'mes-cost', { completion: 'none' }))).toEqual(['school'])
})

test('a project marked twice in one ballot counts once', () => {
  const ballots = fillBallotBox(['well'], [{ choices: ['well', 'well'] }, { choices: ['well'] }])
  const from: Election = { budget: 10, scale: 1, projects: [{ id: 'well', cost: 5 }], ballots }
  expect(counted(from, 'greedy-skip')).toMatchObject({
    winners: [{ id: 'well', votes: 2 }],
    repeatedChoices: 1,
  })
})

test('a choice that is on no list is dropped, the ballot still counts', () => {
  const ballots = fillBallotBox(['well'], [{ choices: ['moon'] }, { choices: ['well'] }])
  const from: Election = { budget: 10, scale: 1, projects: [{ id: 'well', cost: 6 }], ballots }
  const outcome = counted(from, 'mes-cost', { completion: 'none' })
  expect(outcome).toMatchObject({ voters: 2, unknownChoices: 1, winners: [] })
})

test('a tie goes to the cheaper project, and it is said that another choice would have mattered', () => {
  const outcome = counted(
    election(100, { road: 90, well: 60 }, [
      [3, 'road'],
      [3, 'well'],
    ]),
    'greedy-skip',
  )
  expect(funded(outcome)).toEqual(['well'])
  expect(outcome.ties).toEqual([
    { step: 1, ids: ['road', 'well'], chosen: 'well', decidedBy: 'cost', effect: 'other-winners' },
  ])
  expect(outcome.tieSummary.outcomes).toEqual([['well'], ['road']])
})

test('a tie between two that both fit changes nothing, and it is said', () => {
  const outcome = counted(election(100, { road: 40, well: 40 }, [[3, 'road, well']]), 'greedy-skip')
  expect(outcome.ties).toMatchObject([{ effect: 'same-winners', decidedBy: 'id' }])
  expect(outcome.tieSummary).toMatchObject({ effect: 'same-winners', runsWithTies: 1 })
})

test('with a public seed the lot decides what cost and votes leave open', () => {
  const twins = election(50, { road: 40, well: 40 }, [[3, 'road, well']])
  const winners = ['spring', 'summer', 'autumn', 'winter'].map((seed) => {
    const outcome = counted(twins, 'greedy-skip', { ties: { seed } })
    expect(outcome.ties[0]?.decidedBy).toBe('lot')
    const lot = (id: string) => sha256(seed + id)
    expect(funded(outcome)).toEqual([lot('road') < lot('well') ? 'road' : 'well'])
    return funded(outcome)[0]
  })
  expect(new Set(winners).size).toBe(2)
})

test('Equal Shares sees the exact tie that doubles would miss', () => {
  // 10/3 and 20/6 are the same payment
  const outcome = counted(
    election(90, { bridge: 20, well: 10 }, [
      [6, 'bridge'],
      [3, 'well'],
    ]),
    'mes-cardinality',
    { completion: 'none' },
  )
  expect(outcome.ties).toMatchObject([{ ids: ['bridge', 'well'], chosen: 'well' }])
})

test('ties too many to look at are called not explored', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, 10]))
  const outcome = counted(election(90, many, [[1, Object.keys(many).join(', ')]]), 'greedy-skip', {
    exploreRuns: 5,
  })
  expect(outcome.tieSummary).toMatchObject({ effect: 'not-explored', outcomes: null })
})

const standing: Record<string, number | Partial<TallyProject>> = {
  palace: 200,
  road: { cost: 30, status: 'withdrawn' },
  mast: { cost: 30, status: 'rejected' },
  park: 30,
  well: 30,
}

test('whoever takes no part is listed with the reason', () => {
  const outcome = counted(
    election(100, standing, [
      [1, 'palace, road, mast, well'],
      [4, 'well'],
    ]),
    'mes-cost',
  )
  expect(outcome.leftOut.map(({ id, reason }) => [id, reason])).toEqual([
    ['mast', 'rejected'],
    ['palace', 'dearer-than-budget'],
    ['park', 'no-votes'],
    ['road', 'withdrawn'],
  ])
  expect(funded(outcome)).toEqual(['well'])
})

test('a project dearer than the budget does not end the greedy that stops', () => {
  const outcome = counted(
    election(100, { palace: 200, well: 30 }, [
      [5, 'palace'],
      [1, 'well'],
    ]),
    'greedy-stop',
  )
  expect(funded(outcome)).toEqual(['well'])
})

test('a threshold in votes, and one in proportion to the cost', () => {
  const from = election(100, { well: 30, park: 60 }, [
    [3, 'well'],
    [2, 'park'],
    [5, ''],
  ])
  expect(counted(from, 'greedy-skip', { threshold: { votes: 3 } }).leftOut).toMatchObject([
    { id: 'park', reason: 'below-threshold' },
  ])
  // 2 of 10 voters are less than 60 / 200, but not less than 60 / 300
  expect(counted(from, 'greedy-skip', { threshold: { costShareOver: 2 } }).leftOut).toHaveLength(1)
  expect(counted(from, 'greedy-skip', { threshold: { costShareOver: 3 } }).leftOut).toEqual([])
})

const pair = { bridge: { cost: 80, excludes: ['ferry'] }, ferry: 30, school: 60 }

test('of two that exclude each other the one greedy funds stays, for every rule', () => {
  // the school leaves no room for the bridge, so the ferry is the one that can be built
  const from = election(100, pair, [
    [5, 'school'],
    [4, 'bridge'],
    [3, 'ferry'],
  ])
  for (const rule of ['greedy-skip', 'mes-cost', 'phragmen', 'knapsack'] as const)
    expect(counted(from, rule).leftOut).toEqual([
      { id: 'bridge', reason: 'excluded-by-pair', by: 'ferry' },
    ])
})

test('of two that exclude each other and neither fits, the one with more votes stays', () => {
  const from = election(100, { ...pair, school: 90 }, [
    [5, 'school'],
    [3, 'bridge'],
    [4, 'ferry'],
  ])
  expect(counted(from, 'mes-cost').leftOut).toMatchObject([{ id: 'bridge', by: 'ferry' }])
})

test('what costs nothing and has a supporter is granted at once', () => {
  const outcome = counted(
    election(100, { feast: 0, well: 30 }, [
      [1, 'feast'],
      [1, 'well'],
    ]),
    'mes-cost',
  )
  expect(outcome.winners).toMatchObject([
    { id: 'feast', step: 1, by: 'free' },
    { id: 'well', step: 2 },
  ])
})

test('when everything fits, the completion still funds what the shares did not reach', () => {
  const outcome = counted(
    election(100, { well: 30, road: 60 }, [
      [1, 'well'],
      [1, 'road'],
    ]),
    'mes-cost',
    { completion: 'greedy' },
  )
  expect(outcome.winners).toMatchObject([
    { id: 'well', by: 'rule' },
    { id: 'road', by: 'completion' },
  ])
})

test('the same election in som and in tyiyn has the same hash', () => {
  const inSom = election(100, { well: 30, road: 60 }, [
    [2, 'well'],
    [1, 'road'],
  ])
  const projects = inSom.projects.map(({ id, cost }) => ({ id, cost: cost * 100 }))
  const inTyiyn = { ...inSom, projects, budget: 10_000, scale: 100 }
  expect(counted(inTyiyn, 'mes-cost').hash).toBe(counted(inSom, 'mes-cost').hash)
})

const sound = election(100, { well: 30 }, [[1, 'well']])
const withProject = (project: TallyProject) => ({ ...sound, projects: [project] })

test.each<[string, Election, string]>([
  ['a cost with a fraction', withProject({ id: 'well', cost: 0.5 }), 'cost-not-whole'],
  ['a cost below nought', withProject({ id: 'well', cost: -1 }), 'cost-negative'],
  ['a cost that is no number', withProject({ id: 'well', cost: Number.NaN }), 'cost-not-whole'],
  ['a budget with a fraction', { ...sound, budget: 0.1 }, 'budget-not-whole'],
  ['a budget below nought', { ...sound, budget: -1 }, 'budget-not-whole'],
  ['a budget beyond what is counted exactly', { ...sound, budget: 2 ** 53 }, 'budget-not-whole'],
  ['a scale that is no power of ten', { ...sound, scale: 12 }, 'budget-not-whole'],
  [
    'a project on the list twice',
    { ...sound, projects: [...sound.projects, ...sound.projects] },
    'project-named-twice',
  ],
  [
    'points with a fraction',
    { ...sound, ballots: fillBallotBox(['well'], [{ choices: ['well'], points: [0.5] }]) },
    'points-not-whole',
  ],
])('%s is refused', (_, from, reason) => {
  expect(count(from, 'mes-cost', { sha256 })).toMatchObject({ refused: true, reason })
})

test('an empty election and one whose ballots are all empty fund nothing', () => {
  const nothing: Election = { budget: 0, scale: 1, projects: [], ballots: fillBallotBox([], []) }
  const rules = ['greedy-skip', 'greedy-stop', 'mes-cost', 'phragmen', 'knapsack'] as const
  for (const rule of rules) {
    expect(counted(nothing, rule)).toMatchObject({ winners: [], cost: 0, voters: 0 })
    expect(counted(election(100, { well: 3 }, [[4, '']]), rule)).toMatchObject({
      winners: [],
      voters: 4,
    })
  }
})

test('a count can be stopped between two runs', () => {
  const long = election(1000, { well: 900, road: 800 }, [
    [1, 'well'],
    [1, 'road'],
  ])
  let runs = 0
  const outcome = count(long, 'mes-cost', { sha256, progress: () => ++runs < 3 })
  expect(outcome).toEqual({ refused: true, reason: 'stopped', where: null })
  expect(runs).toBe(3)
})

test.each([
  [4000, '1'],
  [4001, '10'],
  [58_824, '100'],
])('a share of %i grows by %s at a time where the rules name no unit', (share, unit) => {
  const few = election(share * 3, { well: share, road: share * 3 }, [
    [1, 'well'],
    [2, 'road'],
  ])
  expect(counted(few, 'mes-cost').options.unit).toBe(unit)
})

test('a ballot that names a place no project has ends the count and is not counted as nought', () => {
  const from = election(100, { well: 30, park: 60 }, [[3, 'well, park']])
  const ballots = { ...from.ballots, choices: Int32Array.from([0, 1, 0, 1, 0, 2]) }
  for (const rule of ['greedy-skip', 'mes-cost'] as const)
    expect(() => count({ ...from, ballots }, rule, { sha256 })).toThrow(RangeError)
})
