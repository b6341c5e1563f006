import { dayOf } from '#app/domain/calendar/day.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { pbList, writePb } from '#app/domain/records/write-pb.ts'
import { frozenText } from '#app/domain/rounds/freeze.ts'
import type { FrozenProject, RoundRules } from '#app/domain/rounds/round.ts'
import { count } from '#app/domain/tally/count.ts'
import { ruleFor } from '#app/domain/tally/pot/pot-election.ts'
import { ballotLine, inputsText, openPots } from '#app/domain/tally/pot/split-pots.ts'
import { standingsOf } from '#app/domain/tally/pot/standings.ts'
import type { PublishedFiles } from '#app/domain/tally/recount/published-files.ts'
import { sha256 } from '#app/sha256.server.ts'

type Wanted = {
  money: Tyiyn
  /** What each project costs; they are numbered from 1. */
  costs: readonly Tyiyn[]
  /** Each ballot's choices by their numbers. */
  ballots: readonly (readonly number[])[]
  /** Without: the result names no pot, which takes no count to make. */
  counted: boolean
}

const about = { place: 'ak-bulun', number: 1, year: 2026 }
const tieSeed = 'a seed that was promised before the vote'

/** The three files that a round by Equal Shares publishes, without a database: for recounts of any size. */
export function publishedFiles({ money, costs, ballots, counted }: Wanted): PublishedFiles {
  const rules = rulesWith(money)
  const projects = costs.map((cost, at): FrozenProject => {
    const number = at + 1
    return { number, title: `Сунуш ${number}`, village: null, cost, excludes: [] }
  })
  const frozen = frozenText(about, { rules, projects, tieSeedHash: sha256(tieSeed) })
  const rulesHash = sha256(frozen)
  const lines = ballots.map((choices) => ballotLine(choices))
  const result = {
    ...{ format: 'ashar-result-1', place: about.place, round: about.number, rulesHash, tieSeed },
    inputs: sha256([...inputsText(rulesHash, tieSeed, lines)].join('')),
    ballots: ballots.length,
    pots: counted ? potsOf(rules, projects, ballots) : [],
  }
  const inSom = (amount: number) => String(amount / 100)
  const pieces = writePb({
    meta: [
      ['budget', inSom(money)],
      ['vote_type', 'approval'],
    ],
    projectColumns: ['project_id', 'cost'],
    projects: projects.map(({ number, cost }) => [String(number), inSom(cost)]),
    voteColumns: ['voter_id', 'vote'],
    votes: ballots.map((choices, voter) => [String(voter + 1), pbList(choices)]),
  })
  return { ballots: [...pieces].join(''), rules: frozen, result: JSON.stringify(result) }
}

function rulesWith(money: Tyiyn): RoundRules {
  const residents = { minAge: 16, on: dayOf(new Date('2026-03-01T00:00:00Z')) }
  return {
    pots: [{ village: null, money }],
    mayPropose: residents,
    mayVote: residents,
    ballot: { kind: 'approval', min: 1, max: 10 },
    count: 'mes-cost',
    threshold: 0,
    capBasisPoints: 10_000,
    ownContributionBasisPoints: 0,
  }
}

/** What a recount compares of a result. */
function potsOf(rules: RoundRules, projects: readonly FrozenProject[], ballots: Wanted['ballots']) {
  const pots = openPots({ rules, projects })
  for (const choices of ballots) pots.add(choices)
  return pots.close(tieSeed).map((pot) => {
    const ties = { seed: tieSeed }
    const outcome = count(pot.election, ruleFor(pot, pot.rule), { sha256, ties, exploreRuns: 0 })
    if (outcome.refused) throw new Error(`not countable: ${outcome.reason}`)
    const funded = outcome.winners.map(({ id, step, by }) => ({ number: Number(id), step, by }))
    const { village, money } = pot
    const decided = { rule: pot.rule, threshold: 0, funded, hash: outcome.hash }
    return { village, money, decided, standings: standingsOf(pot, outcome, new Map()) }
  })
}
