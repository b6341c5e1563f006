import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountOptions, TallyOutcome, TallyRule } from '#app/domain/tally/terms.ts'
import { sha256 } from '#app/sha256.server.ts'
import { type TwinElection, twinGreedy, twinOrder, twinShares } from './exact-twin.ts'
import { asElection, randomElection } from './random-elections.ts'
import { counted, funded } from './small-election.ts'

type Count = (
  election: TwinElection,
  rule: TallyRule,
  options: Partial<CountOptions>,
) => TallyOutcome

/** The product; every property is also tried on something broken in its place. */
const ours: Count = (election, rule, options) =>
  counted(asElection(election), rule, { exploreRuns: 0, ...options })

const runs = { numRuns: 2000, seed: 20261123 }
const rules = fc.constantFrom<TallyRule>(
  'greedy-skip',
  'greedy-stop',
  'mes-cost',
  'mes-cardinality',
  'knapsack',
)
const orders = fc.constantFrom(
  'id' as const,
  'reverse-id' as const,
  'cost-votes-id' as const,
  'votes-cost-id' as const,
  { seed: 'a public seed' },
)
const shares = fc.record({
  completion: fc.constantFrom(
    'none' as const,
    'add1' as const,
    'add1u' as const,
    'greedy' as const,
  ),
  exhaustiveStop: fc.boolean(),
  roundShareDown: fc.boolean(),
  unit: fc.constantFrom(1, 2),
  ties: orders,
})
const elections = fc.oneof(randomElection(false), randomElection(true))

function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  endOnFailure = false,
) {
  const { failed, counterexample, errorInstance } = fc.check(property, { ...runs, endOnFailure })
  return {
    failed,
    counterexample,
    error: errorInstance instanceof Error ? errorInstance.message : '',
  }
}

/** The property holds for the product and does not for the broken count. */
function expectHoldsOnlyFor<Values extends [unknown, ...unknown[]]>(
  property: (count: Count) => fc.IProperty<Values>,
  broken: Count,
) {
  expect(holds(property(ours))).toMatchObject({ failed: false })
  expect(holds(property(broken), true).failed).toBe(true)
}

test('no rule ever spends more than the budget', () => {
  expectHoldsOnlyFor(
    (count) =>
      fc.property(elections, rules, shares, (election, rule, options) => {
        const { cost } = count(election, rule, options)
        return cost <= election.budget
      }),
    (election, rule, options) => ours({ ...election, budget: election.budget + 1 }, rule, options),
  )
})

test('the order of projects and ballots does not matter', () => {
  const shuffled = elections.chain((election) =>
    fc.record({
      election: fc.constant(election),
      projects: fc.shuffledSubarray(election.projects, { minLength: election.projects.length }),
      ballots: fc.shuffledSubarray(election.ballots, { minLength: election.ballots.length }),
    }),
  )
  expectHoldsOnlyFor(
    (count) =>
      fc.property(shuffled, rules, shares, ({ election, projects, ballots }, rule, options) => {
        const first = count(election, rule, options)
        const second = count({ ...election, projects, ballots }, rule, options)
        return first.hash === second.hash && JSON.stringify(first) === JSON.stringify(second)
      }),
    byPositionInTheList,
  )
})

/** Breaks ties by the place in the list, as a sort without a final key does. */
const byPositionInTheList: Count = (election, rule, options) => {
  const names = new Map(election.projects.map(({ id }, place) => [id, `${place}`]))
  const rename = (id: string) => names.get(id) ?? ''
  const back = new Map([...names].map(([id, name]) => [name, id]))
  const outcome = ours(
    {
      budget: election.budget,
      projects: election.projects.map((project) => ({ ...project, id: rename(project.id) })),
      ballots: election.ballots.map((one) => ({ ...one, choices: one.choices.map(rename) })),
    },
    rule,
    { ...options, ties: 'id' },
  )
  const winners = outcome.winners.map((winner) => ({ ...winner, id: back.get(winner.id) ?? '' }))
  return { ...outcome, winners, ties: [], hash: funded({ ...outcome, winners }).join() }
}

/** Every case compares winners in their order, the number of increments and the number of runs. */
const sameAsTwin = (count: Count) =>
  fc.property(elections, fc.boolean(), shares, (election, cardinality, options) => {
    fc.pre(election.ballots.length > 0)
    const order = twinOrder(election, options.ties, sha256)
    const measure = cardinality ? 'cardinality' : 'cost'
    const twin = twinShares(election, { ...options, measure, order })
    const outcome = count(election, `mes-${measure}`, options)
    const { increments, runs } = outcome
    expect({ winners: funded(outcome), increments, runs }).toEqual(twin)
  })

test('Equal Shares agrees with a slow twin in plain fractions', () => {
  expectHoldsOnlyFor(sameAsTwin, (election, rule, options) =>
    // a share that is a millionth of a millionth too small, as doubles make it
    ours(scaled(election, 1e12, -1), rule, { ...options, unit: (options.unit ?? 1) * 1e12 }),
  )
})

test('greedy agrees with a slow twin', () => {
  expectHoldsOnlyFor(
    (count) =>
      fc.property(elections, fc.boolean(), orders, (election, skip, ties) => {
        const outcome = count(election, skip ? 'greedy-skip' : 'greedy-stop', { ties })
        expect(funded(outcome)).toEqual(
          twinGreedy(election, twinOrder(election, ties, sha256), skip),
        )
      }),
    (election, rule) => ours(election, rule, { ties: 'reverse-id' }),
  )
})

test('after the greedy completion nothing supported fits any more', () => {
  expectHoldsOnlyFor(
    (count) =>
      fc.property(elections, shares, (election, options) => {
        const outcome = count(election, 'mes-cost', { ...options, completion: 'add1u' })
        const out = new Set([...funded(outcome), ...outcome.leftOut.map(({ id }) => id)])
        return election.projects.every(
          ({ id, cost }) => out.has(id) || cost > election.budget - outcome.cost,
        )
      }),
    (election, rule, options) => ours(election, rule, { ...options, completion: 'add1' }),
  )
})

test('money counted in another unit gives the same winners and the same hash', () => {
  expectHoldsOnlyFor(
    (count) =>
      fc.property(elections, rules, shares, (election, rule, options) => {
        const tenfold = counted(asElection(scaled(election, 10), 10), rule, {
          ...options,
          unit: options.unit * 10,
        })
        expect(count(election, rule, options).hash).toBe(tenfold.hash)
      }),
    // the unit of the increments is forgotten when money is counted in another unit
    (election, rule, options) => ours(election, rule, { ...options, unit: 3 }),
  )
})

test('one more ballot for a funded project alone never unfunds it under greedy', () => {
  expectHoldsOnlyFor(
    (count) =>
      fc.property(
        randomElection(false),
        fc.constantFrom<TallyRule>('greedy-skip', 'greedy-stop'),
        orders,
        (election, rule, ties) =>
          funded(count(election, rule, { ties })).every((id) => {
            const ballots = [...election.ballots, { choices: [id] }]
            return funded(count({ ...election, ballots }, rule, { ties })).includes(id)
          }),
      ),
    fewestFirst,
  )
})

/** Greedy turned upside down. */
const fewestFirst: Count = (election, rule, options) => {
  const outcome = ours(election, rule, options)
  const votes = (id: string) =>
    election.ballots.filter(({ choices }) => choices.includes(id)).length
  const line = election.projects.filter(({ id }) => votes(id) > 0)
  line.sort((a, b) => votes(a.id) - votes(b.id) || (a.id < b.id ? -1 : 1))
  let left = election.budget
  const winners = line.flatMap(({ id, cost }, index) => {
    if (cost > left) return []
    left -= cost
    return [{ id, cost, votes: votes(id), step: index, by: 'rule' as const }]
  })
  return { ...outcome, winners }
}

/** All money times `factor`, the budget then changed by `change`. */
function scaled(election: TwinElection, factor: number, change = 0): TwinElection {
  return {
    ...election,
    budget: Math.max(0, election.budget * factor + change),
    projects: election.projects.map((project) => ({ ...project, cost: project.cost * factor })),
  }
}
