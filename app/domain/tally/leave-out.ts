import { outOfRange } from './out-of-range.ts'
import { fundGreedily, type GreedyMode } from './rules/greedy.ts'
import type { Support } from './support.ts'
import type { CountOptions, Election, LeftOut, LeftOutReason, Threshold } from './terms.ts'

/** Who takes part (places in the election's list), and who does not and why. */
export type Admission = { admitted: number[]; leftOut: LeftOut[] }

/** Makes the one list of projects left out before the count; nothing is dropped later on. */
export function admitProjects(
  election: Election,
  support: Support,
  rank: Int32Array,
  options: CountOptions,
  mode: GreedyMode,
): Admission {
  const admitted: number[] = []
  const leftOut: LeftOut[] = []
  election.projects.forEach(({ id }, place) => {
    const reason = whyLeftOut(election, support, place, options.threshold)
    if (reason) leftOut.push({ id, reason, by: null })
    else admitted.push(place)
  })
  const losers = losersOfPairs(election, support, rank, admitted, mode)
  losers.forEach((winner, loser) => {
    const id = election.projects[loser]?.id ?? outOfRange()
    leftOut.push({
      id,
      reason: 'excluded-by-pair',
      by: election.projects[winner]?.id ?? outOfRange(),
    })
  })
  return { admitted: admitted.filter((place) => !losers.has(place)), leftOut }
}

function whyLeftOut(
  election: Election,
  support: Support,
  place: number,
  threshold: Threshold | undefined,
): LeftOutReason | null {
  const project = election.projects[place]
  if (!project) return null
  if (project.status === 'withdrawn' || project.status === 'rejected') return project.status
  if (project.cost > election.budget) return 'dearer-than-budget'
  if ((support.supporters[place] ?? outOfRange()) === 0) return 'no-votes'
  return threshold && isBelow(threshold, election, support, place) ? 'below-threshold' : null
}

/** With `costShareOver` k: the share of voters is smaller than the cost's share of k budgets. */
function isBelow(threshold: Threshold, election: Election, support: Support, place: number) {
  if ('votes' in threshold) return (support.votes[place] ?? outOfRange()) < threshold.votes
  const asked =
    BigInt(election.projects[place]?.cost ?? outOfRange()) * BigInt(election.ballots.size)
  const k = BigInt(threshold.costShareOver)
  return BigInt(support.supporters[place] ?? outOfRange()) * k * BigInt(election.budget) < asked
}

/** For each project that cannot stand beside a better placed one: which one that is. */
function losersOfPairs(
  election: Election,
  support: Support,
  rank: Int32Array,
  admitted: readonly number[],
  mode: GreedyMode,
): Map<number, number> {
  const rivals = pairUp(election, admitted)
  const losers = new Map<number, number>()
  if (rivals.size === 0) return losers
  const leave = (winner: number) => {
    for (const rival of rivals.get(winner) ?? [])
      if (!losers.has(rival) && !losers.has(winner)) losers.set(rival, winner)
  }
  const cost = Float64Array.from(election.projects, (project) => project.cost)
  const list = { cost, votes: support.votes, rank }
  const onFund = (place: number) => {
    leave(place)
    return losers
  }
  const { funded, order } = fundGreedily(list, admitted, election.budget, { mode, onFund })
  const standing = new Set(funded)
  for (const place of order) if (!standing.has(place)) leave(place)
  return losers
}

function pairUp(election: Election, admitted: readonly number[]): Map<number, number[]> {
  const places = new Map(
    admitted.map((place) => [election.projects[place]?.id ?? outOfRange(), place]),
  )
  const rivals = new Map<number, number[]>()
  for (const place of admitted) {
    for (const id of election.projects[place]?.excludes ?? []) {
      const rival = places.get(id)
      if (rival === undefined || rival === place) continue
      rivals.set(place, [...(rivals.get(place) ?? []), rival])
      rivals.set(rival, [...(rivals.get(rival) ?? []), place])
    }
  }
  return rivals
}
