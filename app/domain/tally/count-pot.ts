import { type Tyiyn, tyiyn } from '../money.ts'
import type { CountRule, FrozenProject } from '../rounds/round.ts'
import { count } from './count.ts'
import type { PotCount, PotResult, Standing } from './round-result.ts'
import { addUpSupport } from './support.ts'
import type { Election, TallyOutcome, TallyRule, Winner } from './terms.ts'

type Sha256 = (text: string) => string

/** One pot with its ballots and the rule that decides it; plain values, so that another thread can count it. */
export type PotElection = {
  village: number | null
  money: Tyiyn
  projects: readonly FrozenProject[]
  election: Election
  rule: CountRule
  threshold: number
  tieSeed: string
}

/** A project's name in the count: the one it was published under elsewhere, else its number. */
export function tallyIdOf({ number, code }: FrozenProject): string {
  return code ?? String(number)
}

/** Counts a pot by its own rule, and for comparison by the others. */
export function countPot(pot: PotElection, sha256: Sha256): PotResult {
  const { rule, threshold, village, money, election } = pot
  const other = rule === 'mes-cost' ? 'greedy-skip' : 'mes-cost'
  const beside = [countBy(pot, other, threshold, sha256)]
  if (threshold > 0) beside.push(countBy(pot, rule, 0, sha256))
  const decided = countBy(pot, rule, threshold, sha256)
  return {
    village,
    money,
    ballots: election.ballots.size,
    decided: potCount(pot, rule, threshold, decided),
    beside: beside.map((outcome, index) =>
      potCount(pot, index === 0 ? other : rule, index === 0 ? threshold : 0, outcome),
    ),
    standings: standingsOf(pot, decided),
  }
}

/** An imported election with points is counted by them; everything else counts one a choice. */
function ruleFor({ election }: PotElection, rule: CountRule): TallyRule {
  return rule === 'mes-cost' && election.ballots.points ? 'mes-points' : rule
}

function countBy(pot: PotElection, rule: CountRule, threshold: number, sha256: Sha256) {
  const outcome = count(pot.election, ruleFor(pot, rule), {
    sha256,
    explain: true,
    ties: { seed: pot.tieSeed },
    ...(threshold > 0 ? { threshold: { votes: threshold } } : {}),
  })
  if (outcome.refused) throw new Error(`not countable: ${outcome.reason} ${outcome.where}`)
  return outcome
}

function potCount(
  pot: PotElection,
  rule: CountRule,
  threshold: number,
  outcome: TallyOutcome,
): PotCount {
  const { increments: raised, stop, ties, hash, winners } = outcome
  const numbers = new Map(pot.projects.map((project) => [tallyIdOf(project), project.number]))
  const funded = winners.map(({ id, step, by }) => ({ number: numbers.get(id) ?? 0, step, by }))
  const covered = countCovered(pot, winners)
  return { rule, threshold, funded, spent: tyiyn(outcome.cost), covered, raised, stop, ties, hash }
}

function countCovered({ election }: PotElection, winners: readonly Winner[]): number {
  const { size, offsets, choices } = election.ballots
  const won = new Set(winners.map(({ id }) => id))
  const funded = election.projects.map(({ id }) => won.has(id))
  let covered = 0
  for (let ballot = 0; ballot < size; ballot++) {
    const own = choices.subarray(offsets[ballot], offsets[ballot + 1])
    if (own.some((place) => funded[place])) covered++
  }
  return covered
}

function standingsOf({ projects, election }: PotElection, decided: TallyOutcome): Standing[] {
  const support = addUpSupport(projects.length, election.ballots)
  const won = new Map(decided.winners.map((winner) => [winner.id, winner]))
  const left = new Map(decided.leftOut.map((project) => [project.id, project]))
  const numberOf = new Map(projects.map((project) => [tallyIdOf(project), project.number]))
  return projects.map((project, place) => {
    const id = tallyIdOf(project)
    const out = left.get(id)
    const { number, title, village, cost } = project
    const lacked = won.has(id) ? nothing : whatItLacked(decided, id)
    return {
      ...{ number, title, village, cost, votes: support.votes[place] ?? 0 },
      outcome: won.has(id) ? 'funded' : (out?.reason ?? 'not-enough'),
      step: won.get(id)?.step ?? null,
      rival: out?.by ? (numberOf.get(out.by) ?? null) : null,
      missing: lacked.missing,
      moreVotes: lacked.moreVotes,
      takenBy: lacked.takenBy.flatMap((winner) => numberOf.get(winner) ?? []),
    }
  })
}

type Lacked = { missing: Tyiyn | null; moreVotes: number | null; takenBy: readonly string[] }
const nothing: Lacked = { missing: null, moreVotes: null, takenBy: [] }

/** What a project lacked in the deciding count; fractions of a tyiyn are rounded up for reading. */
function whatItLacked({ explanation }: TallyOutcome, id: string): Lacked {
  if (explanation?.kind === 'greedy') {
    const loser = explanation.losers.find((project) => project.id === id)
    if (!loser) return nothing
    const missing = loser.missing ? tyiyn(loser.missing) : null
    return { missing, moreVotes: loser.votesNeeded || null, takenBy: [] }
  }
  const loser = explanation?.losers.find((project) => project.id === id)
  if (!loser) return nothing
  return {
    missing: tyiyn(Math.max(0, Math.ceil(loser.missing.approximate))),
    moreVotes: loser.votersNeeded,
    takenBy: loser.takenBy.slice(0, 2).map((winner) => winner.id),
  }
}
