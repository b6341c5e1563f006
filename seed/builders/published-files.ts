import { dayOf } from '#app/domain/calendar/day.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { pbList, writePb } from '#app/domain/records/write-pb.ts'
import { frozenText } from '#app/domain/rounds/freeze.ts'
import type { FrozenProject, RoundRules } from '#app/domain/rounds/round.ts'
import { countBeside, countDecided } from '#app/domain/tally/pot/count-rules.ts'
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
  const frozen = frozenText(about, { rules, projects, tieSeedHash: sha256(tieSeed) }, sha256)
  const rulesHash = sha256(frozen)
  const lines = ballots.map((choices) => ballotLine(choices))
  const result = {
    ...{ format: 'ashar-result-1', place: about.place, round: about.number, year: about.year },
    ...{ rulesHash, tieSeed, rules },
    projects: projects.map(({ number }) => ({ number, id: String(number) })),
    inputs: sha256([...inputsText(rulesHash, tieSeed, lines)].join('')),
    ...{ ballots: ballots.length, adults: 2 * ballots.length },
    turnout: { voted: ballots.length, online: ballots.length, paper: 0 },
    pots: counted ? potsOf(rules, projects, ballots) : [],
  }
  const votes = new Map<number, number>()
  for (const number of ballots.flat()) votes.set(number, (votes.get(number) ?? 0) + 1)
  const funded = new Set(
    result.pots.flatMap(({ decided }) => decided.funded.map(({ number }) => number)),
  )
  const inSom = (amount: number) => String(amount / 100)
  const pieces = writePb({
    meta: [
      ['num_projects', String(projects.length)],
      ['num_votes', String(ballots.length)],
      ['budget', inSom(money)],
      ['vote_type', 'approval'],
    ],
    projectColumns: ['project_id', 'cost', 'votes', 'selected'],
    projects: projects.map(({ number, cost }) => [
      ...[String(number), inSom(cost), String(votes.get(number) ?? 0)],
      funded.has(number) ? '1' : '0',
    ]),
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

function potsOf(rules: RoundRules, projects: readonly FrozenProject[], ballots: Wanted['ballots']) {
  const pots = openPots({ rules, projects })
  for (const choices of ballots) pots.add(choices)
  return pots.close(tieSeed).map((pot) => {
    const given = { sha256, exploreRuns: 0 }
    const { outcome, figures: decided } = countDecided(pot, given)
    return {
      ...{ village: pot.village, money: pot.money, ballots: pot.election.ballots.size, decided },
      beside: countBeside(pot, given).map(({ figures }) => figures),
      standings: standingsOf(pot, outcome, new Map()),
    }
  })
}
