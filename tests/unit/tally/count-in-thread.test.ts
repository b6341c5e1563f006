import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import { countInThread } from '#app/services/tally/count-in-thread.server.ts'

const projects = [
  { number: 1, title: 'Көпүрө', village: 1, cost: som(600), excludes: [] },
  { number: 2, title: 'Сордургуч', village: 2, cost: som(500), excludes: [] },
  { number: 3, title: 'Арык', village: 2, cost: som(400), excludes: [] },
]
const pot: PotElection = {
  village: null,
  money: som(1_000),
  projects,
  election: {
    budget: som(1_000),
    scale: 100,
    projects: projects.map(({ number, cost }) => ({ id: String(number), cost })),
    ballots: fillBallotBox(
      ['1', '2', '3'],
      [{ choices: ['1', '2'] }, { choices: ['1'] }, { choices: ['1', '3'] }, { choices: ['2'] }],
    ),
  },
  rule: 'greedy-skip',
  threshold: 0,
  tieSeed: 'seed',
}

test('a thread counts by the deciding rule, puts the other beside it, and says what was lacking', async () => {
  const [counted] = (await countInThread([pot])) ?? []
  const result = counted?.result
  expect(result?.decided).toMatchObject({ rule: 'greedy-skip', spent: som(1_000), covered: 3 })
  expect(result?.decided.funded.map(({ number }) => number)).toEqual([1, 3])
  expect(result?.beside.map(({ rule }) => rule)).toEqual(['mes-cost'])
  expect(result?.standings.find(({ number }) => number === 2)).toMatchObject({
    votes: 2,
    outcome: 'not-enough',
    missing: som(100),
    needed: { further: { kind: 'enough', voters: 1 }, points: null },
  })
})

/** Shares that are raised some hundred times before the next run would spend too much. */
const slow: PotElection = {
  ...pot,
  rule: 'mes-cost',
  election: {
    ...pot.election,
    ballots: fillBallotBox(
      ['1', '2', '3'],
      Array.from({ length: 2_000 }, (_, voter) => ({ choices: [`${(voter % 3) + 1}`] })),
    ),
  },
}

test('a count tells how far it is', async () => {
  const heard: number[] = []
  const never = new AbortController().signal
  const counted = await countInThread([slow], {
    signal: never,
    progress: ({ pot, pots, run }) => heard.push(pot, pots, run),
  })
  expect(counted).toHaveLength(1)
  expect(heard.slice(0, 3)).toEqual([1, 1, 1])
})

test('a count that is stopped has no result', async () => {
  const stop = new AbortController()
  const watch = { signal: stop.signal, progress: () => stop.abort() }
  expect(await countInThread([slow], watch)).toBeNull()
})
