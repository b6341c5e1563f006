import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { count } from '#app/domain/tally/count.ts'
import { findNeeded } from '#app/domain/tally/needed/find-needed.ts'
import type { Needed, NeededVotes } from '#app/domain/tally/needed/needed-votes.ts'
import type { Ballot, CountOptions, TallyRule } from '#app/domain/tally/terms.ts'
import { byCodePoint } from '#app/domain/tally/ties/strict-order.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { TwinElection } from './exact-twin.ts'
import { asElection, randomElection } from './random-elections.ts'
import { counted, election, funded } from './small-election.ts'

const rules = fc.constantFrom<TallyRule>(
  'greedy-skip',
  'greedy-stop',
  'greedy-per-cost',
  'mes-cost',
  'mes-cost',
  'mes-cardinality',
  'mes-points',
  'phragmen',
  'knapsack',
)
const options = fc.record({
  completion: fc.constantFrom('none', 'greedy', 'add1', 'add1u'),
  exhaustiveStop: fc.boolean(),
  roundShareDown: fc.boolean(),
  comparison: fc.boolean(),
  threshold: fc.constantFrom({ votes: 2 }, { votes: 0 }, { costShareOver: 2 }),
  ties: fc.constantFrom('id', 'cost-votes-id'),
})
const elections = fc
  .oneof(randomElection(false), randomElection(true))
  .filter(({ ballots }) => ballots.length > 0)

/** The winners' ids of ballots as they were cast. */
function winnersOf(
  { budget, projects }: TwinElection,
  ballots: readonly Ballot[],
  rule: TallyRule,
  given: Partial<CountOptions>,
): string[] {
  const box = fillBallotBox(
    projects.map(({ id }) => id),
    ballots,
  )
  return funded(counted({ budget, scale: 1, projects, ballots: box }, rule, given))
}

/** One voter more: who chooses only this project, or one who was there and chooses it too. */
function withMore(
  { ballots }: TwinElection,
  id: string,
  voters: number,
  asked: 'further' | 'present',
  won: readonly string[],
): Ballot[] {
  const most = Math.max(1, ...ballots.flatMap(({ points }) => points ?? []))
  const points = ballots.some((ballot) => ballot.points) ? most : null
  if (asked === 'further') {
    const alone = { choices: [id], ...(points === null ? {} : { points: [points] }) }
    return [...ballots, ...Array.from({ length: voters }, () => alone)]
  }
  const wonBy = ({ choices }: Ballot) => choices.filter((choice) => won.includes(choice)).length
  const textOf = ({ choices, points }: Ballot) =>
    choices
      .map((choice, at) => `${choice} ${isPointed() ? (points?.[at] ?? '') : ''}`)
      .sort(byCodePoint)
      .join(',')
  const isPointed = () => ballots.some((ballot) => ballot.points?.some((one) => one !== 1))
  const line = ballots
    .filter(({ choices }) => !choices.includes(id))
    .sort(
      (a, b) =>
        wonBy(a) - wonBy(b) ||
        a.choices.length - b.choices.length ||
        byCodePoint(textOf(a), textOf(b)),
    )
  const chosen = new Set(line.slice(0, voters))
  return ballots.map((ballot) =>
    chosen.has(ballot)
      ? {
          choices: [...ballot.choices, id],
          ...(ballot.points ? { points: [...ballot.points, most] } : {}),
        }
      : ballot,
  )
}

type Told = (needed: Needed) => Needed

/** With the number told it is funded and with one fewer it is not; a number that would not do does not. */
const isTrue = (told: Told) =>
  fc.property(elections, rules, options, (from, rule, given) => {
    fc.pre(!(rule === 'phragmen' && from.ballots.some(({ points }) => points)))
    const made = count(asElection(from), rule, { sha256, ...given })
    if (made.refused) throw new Error(made.reason)
    const all = { election: asElection(from), rule, options: { sha256, ...given }, outcome: made }
    const won = funded(made)
    for (const needed of findNeeded(all))
      for (const asked of ['further', 'present'] as const) {
        const { kind, voters } = told(needed[asked])
        if (voters === null) continue
        const funds = (number: number) =>
          winnersOf(from, withMore(from, needed.id, number, asked, won), rule, given).includes(
            needed.id,
          )
        expect(funds(voters), `${asked} ${needed.id} with ${voters}`).toBe(kind === 'enough')
        if (kind === 'enough') expect(funds(voters - 1), 'with one fewer').toBe(false)
      }
  })

const runs = { numRuns: 400, seed: 20261129 }

test('with the number told a project is funded, and with one fewer it is not, under every rule', () => {
  fc.assert(
    isTrue((needed) => needed),
    runs,
  )
})

test('a number that is one too many or one too few is noticed', () => {
  for (const by of [1, -1])
    expect(
      fc.check(
        isTrue((needed) =>
          needed.kind === 'enough' ? { ...needed, voters: needed.voters + by } : needed,
        ),
        runs,
      ).failed,
    ).toBe(true)
})

/** 100 som and ten voters: six for the road, four for the well, three of these for the park too. */
const village = election(100, { well: 20, park: 24, road: 60, palace: 200 }, [
  [3, 'well, park'],
  [1, 'well, palace'],
  [6, 'road'],
])

function neededIn(rule: TallyRule, work?: number): NeededVotes[] {
  const given = { sha256 }
  const outcome = counted(village, rule, given)
  return findNeeded({ election: village, rule, options: given, outcome }, work)
}

test('what is dearer than the budget is not told that votes would help', () => {
  expect(neededIn('greedy-skip').map(({ id }) => id)).toEqual(['park'])
})

test('greedy: the park passes the well with two votes more, and nothing less will do', () => {
  expect(neededIn('greedy-skip')).toEqual([
    {
      id: 'park',
      further: { kind: 'enough', voters: 2 },
      present: { kind: 'enough', voters: 2 },
    },
  ])
})

test('where counting again would take too long it is said, whatever the machine', () => {
  for (const rule of ['greedy-skip', 'mes-cost'] as const)
    expect(neededIn(rule, 10)).toEqual([
      {
        id: 'park',
        further: { kind: 'not-worked-out', voters: null },
        present: { kind: 'not-worked-out', voters: null },
      },
    ])
})
