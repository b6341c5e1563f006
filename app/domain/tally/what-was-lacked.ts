import type { PotElection } from './count-pot.ts'
import { type Contest, greedyShortfall, type Shortfall } from './shortfall.ts'
import { spentShares } from './spent-shares.ts'
import { drawLots, strictOrder } from './strict-order.ts'
import type { Support } from './support.ts'
import type { TallyOutcome } from './terms.ts'

const nothing: Shortfall = { missing: null, moreVotes: null, takenBy: [] }

/** What each project lacked under the deciding rule, by its place; nothing for those that were funded. */
export function whatWasLacked(
  pot: PotElection,
  decided: TallyOutcome,
  support: Support,
  sha256: (text: string) => string,
): (place: number) => Shortfall {
  return pot.rule === 'mes-cost'
    ? underShares(pot, decided)
    : underGreedy(pot, decided, support, sha256)
}

function placesOf({ election }: PotElection): Map<string, number> {
  return new Map(election.projects.map(({ id }, place) => [id, place]))
}

function underShares(pot: PotElection, { winners, leftOut, increments }: TallyOutcome) {
  const { ballots, budget, scale, projects } = pot.election
  // Points are paid in unequal parts; that account is not told here.
  if (ballots.points || ballots.size === 0) return () => nothing
  const places = placesOf(pot)
  const placed = (ids: readonly { id: string }[]) => ids.map(({ id }) => places.get(id) ?? -1)
  const bought = placed(winners.filter(({ by }) => by === 'rule'))
  const decided = new Set(placed([...winners, ...leftOut]))
  const cost = Float64Array.from(projects, (project) => project.cost)
  const account = spentShares(ballots, cost, bought, budget / ballots.size + increments * scale)
  return (place: number) => (decided.has(place) ? nothing : (account.get(place) ?? nothing))
}

function underGreedy(
  pot: PotElection,
  { winners, leftOut }: TallyOutcome,
  { votes }: Support,
  sha256: (text: string) => string,
) {
  const { rule, threshold, election } = pot
  const places = placesOf(pot)
  const won = new Set(winners.map(({ id }) => places.get(id)))
  const out = new Map(leftOut.map(({ id, reason }) => [places.get(id), reason]))
  const cost = Float64Array.from(election.projects, (project) => project.cost)
  const taking = [...places.values()].filter((place) => !out.has(place))
  const mode = rule === 'greedy-stop' ? 'stop' : 'skip'
  const rank = rankOf(pot, cost, votes, sha256)
  const contest: Contest = { budget: election.budget, cost, votes, rank, taking, mode, threshold }
  return (place: number): Shortfall => {
    const reason = out.get(place)
    const tooFew = reason === 'below-threshold' || reason === 'no-votes'
    if (won.has(place) || (reason && !tooFew)) return nothing
    const lacked = greedyShortfall(contest, place)
    return tooFew ? { ...lacked, missing: null } : lacked
  }
}

function rankOf(
  { election, tieSeed }: PotElection,
  cost: Float64Array,
  votes: Float64Array,
  sha256: (text: string) => string,
): Int32Array {
  const ids = election.projects.map(({ id }) => id)
  const ties = { seed: tieSeed }
  return strictOrder(ties, { ids, cost, votes, lots: drawLots(ties, ids, sha256) }).rank
}
