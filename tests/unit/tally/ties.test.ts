import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountOptions, TallyOutcome, TallyRule } from '#app/domain/tally/terms.ts'
import type { TwinElection } from './exact-twin.ts'
import { asElection, randomElection } from './random-elections.ts'
import { counted, election, funded } from './small-election.ts'

const rules = fc.constantFrom<TallyRule>(
  'greedy-skip',
  'greedy-stop',
  'greedy-per-cost',
  'phragmen',
  'mes-cost',
  'mes-cardinality',
)
const options = fc.record({
  completion: fc.constantFrom('none', 'greedy', 'add1', 'add1u', 'add1u'),
  exhaustiveStop: fc.boolean(),
})
const elections = randomElection(false).filter(
  ({ ballots, projects }) => ballots.length > 0 && projects.length <= 5,
)

/** Every order of the names, each once. */
function* ordersOf(names: readonly string[]): Generator<string[]> {
  if (names.length === 0) yield []
  for (const [place, name] of names.entries())
    for (const rest of ordersOf([...names.slice(0, place), ...names.slice(place + 1)]))
      yield [name, ...rest]
}

const setOf = (ids: readonly string[]) => [...ids].sort().join(' ')

/** The winners when ties go by the given order of the projects: they are renamed so that their names stand so. */
function winnersBy(
  order: readonly string[],
  { budget, projects, ballots }: TwinElection,
  rule: TallyRule,
  given: Partial<CountOptions>,
): string {
  const names = new Map(order.map((id, place) => [id, `${place}`]))
  const rename = (id: string) => names.get(id) ?? ''
  const renamed = {
    budget,
    projects: projects.map((project) => ({ ...project, id: rename(project.id) })),
    ballots: ballots.map(({ choices }) => ({ choices: choices.map(rename) })),
  }
  const outcome = counted(asElection(renamed), rule, { ...given, ties: 'id', exploreRuns: 0 })
  return setOf(funded(outcome).map((name) => order[Number(name)] ?? ''))
}

/** What the ties are said to lead to is what counting by every order of the projects leads to. */
const toldOfCompleteCounts = (tell: (outcome: TallyOutcome) => TallyOutcome) =>
  fc.property(elections, rules, options, (election, rule, given) => {
    const { tieSummary, ties, winners } = tell(
      counted(asElection(election), rule, { ...given, ties: 'id' }),
    )
    const orders = [...ordersOf(election.projects.map(({ id }) => id))]
    const found = new Set(orders.map((order) => winnersBy(order, election, rule, given)))
    const free = winners.filter(({ by }) => by === 'free').map(({ id }) => id)
    const told = tieSummary.outcomes?.map((ids) => setOf([...free, ...ids]))
    expect(told?.sort() ?? [...found].sort()).toEqual([...found].sort())
    if (tieSummary.effect === 'other-winners') expect(found.size).toBeGreaterThan(1)
    else if (tieSummary.effect !== 'not-explored') expect(found.size).toBe(1)
    if (found.size === 1) expect(ties.map(({ effect }) => effect)).not.toContain('other-winners')
  })

const runs = { numRuns: 400, seed: 20261129 }

test('what a tie changed is told of complete counts by every order of the projects', () => {
  fc.assert(
    toldOfCompleteCounts((outcome) => outcome),
    runs,
  )
})

test('an effect that is only guessed is noticed', () => {
  const guessed = (outcome: TallyOutcome) => ({
    ...outcome,
    tieSummary: { ...outcome.tieSummary, effect: 'same-winners' as const },
  })
  expect(fc.check(toldOfCompleteCounts(guessed), runs).failed).toBe(true)
})

test('a tie that other raises of the shares make up for is not said to change the winners', () => {
  // in the last run the road instead of the pump would leave the pump out, but then the shares are raised further
  const village = election(12, { park: 6, pump: 2, road: 6 }, [
    [1, 'pump, road, park'],
    [1, 'road, park'],
    [1, 'road'],
    [1, ''],
  ])
  const outcome = counted(village, 'mes-cardinality', { exhaustiveStop: true, ties: 'id' })
  expect(outcome.tieSummary).toMatchObject({ effect: 'same-winners', runsWithTies: 1 })
  expect(outcome.tieSummary.outcomes).toHaveLength(1)
})

test('looking at other orders costs no more than was allowed, and then it is said', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, 10]))
  const town = election(90, many, [[1, Object.keys(many).join(', ')]])
  const seen = (exploreRuns: number) => counted(town, 'mes-cost', { exploreRuns }).tieSummary.effect
  expect([seen(0), seen(5)]).toEqual(['not-explored', 'not-explored'])
})
