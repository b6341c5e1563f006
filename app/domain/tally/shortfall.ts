/** What a losing project lacked; null where it cannot be said. Money in smallest units, `takenBy` as places. */
export type Shortfall = { missing: number | null; moreVotes: number | null; takenBy: number[] }

/** The projects that take part, as greedy looks at them; `rank` is smaller for the one preferred at a tie. */
export type Contest = {
  budget: number
  cost: ArrayLike<number>
  votes: ArrayLike<number>
  rank: ArrayLike<number>
  /** Places of the projects that take part. */
  taking: readonly number[]
  mode: 'skip' | 'stop'
  threshold: number
}

/** The money left when greedy came to a project, and whether it was granted. */
function greedyMeets(contest: Contest, wanted: number, votes: number) {
  const of = (place: number) => (place === wanted ? votes : (contest.votes[place] ?? 0))
  const line = [...new Set([...contest.taking, wanted])].sort(
    (a, b) => of(b) - of(a) || (contest.rank[a] ?? 0) - (contest.rank[b] ?? 0),
  )
  let left = contest.budget
  for (const place of line) {
    const cost = contest.cost[place] ?? 0
    if (place === wanted) return { left, funded: cost <= left }
    if (cost <= left) left -= cost
    else if (contest.mode === 'stop') return { left, funded: false }
  }
  return { left, funded: false }
}

/**
 * What a project lacked under greedy: the money that was not there any more at its turn, and the least number of
 * further votes with which it would have stood far enough in front.
 */
export function greedyShortfall(contest: Contest, wanted: number): Shortfall {
  const own = contest.votes[wanted] ?? 0
  const cost = contest.cost[wanted] ?? 0
  const { left } = greedyMeets(contest, wanted, own)
  const steps = contest.taking.map((place) => (contest.votes[place] ?? 0) + 1)
  const least = Math.max(contest.threshold, 1)
  const enough = [...new Set([own, least, ...steps])]
    .filter((votes) => votes >= Math.max(own, least))
    .sort((a, b) => a - b)
    .find((votes) => greedyMeets(contest, wanted, votes).funded)
  return {
    missing: cost > left ? cost - left : null,
    moreVotes: enough === undefined || enough === own ? null : enough - own,
    takenBy: [],
  }
}
