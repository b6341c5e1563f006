import type { BallotBox, Election } from './terms.ts'

/** What every project got: people who named it, and their points added up (votes for approvals). */
export type Support = { supporters: Int32Array; votes: Float64Array }

export function addUpSupport(projectCount: number, { choices, points }: BallotBox): Support {
  const supporters = new Int32Array(projectCount)
  const votes = new Float64Array(projectCount)
  choices.forEach((project, index) => {
    supporters[project] = (supporters[project] ?? 0) + 1
    votes[project] = (votes[project] ?? 0) + (points ? (points[index] ?? 0) : 1)
  })
  return { supporters, votes }
}

/**
 * The projects that take part, numbered anew from 0, with flat lists of their supporters:
 * those of project `p` are `voter[start[p]] … voter[start[p + 1] - 1]`, their points beside them.
 */
export type Field = {
  /** Place of each project in the election's own list. */
  origin: readonly number[]
  ids: readonly string[]
  cost: Float64Array
  votes: Float64Array
  supporters: Int32Array
  rank: Int32Array
  start: Uint32Array
  voter: Int32Array
  points: Int32Array | null
  voters: number
  budget: number
}

/** Lays out the field for the given projects of the election (places in its list). */
export function layOutField(
  election: Election,
  origin: readonly number[],
  support: Support,
  rank: Int32Array,
): Field {
  const pick = (values: ArrayLike<number>) => origin.map((place) => values[place] ?? 0)
  const supporters = Int32Array.from(pick(support.supporters))
  return {
    origin,
    ids: origin.map((place) => election.projects[place]?.id ?? ''),
    cost: Float64Array.from(origin.map((place) => election.projects[place]?.cost ?? 0)),
    votes: Float64Array.from(pick(support.votes)),
    supporters,
    rank: Int32Array.from(pick(rank)),
    ...listSupporters(election, origin, supporters),
    voters: election.ballots.size,
    budget: election.budget,
  }
}

function listSupporters(election: Election, origin: readonly number[], supporters: Int32Array) {
  const { ballots, projects } = election
  const placeInField = new Int32Array(projects.length).fill(-1)
  const start = new Uint32Array(origin.length + 1)
  origin.forEach((place, project) => {
    placeInField[place] = project
    start[project + 1] = (start[project] ?? 0) + (supporters[project] ?? 0)
  })
  const next = start.slice()
  const voter = new Int32Array(start[origin.length] ?? 0)
  const points = ballots.points ? new Int32Array(voter.length) : null
  for (let ballot = 0; ballot < ballots.size; ballot++) {
    const end = ballots.offsets[ballot + 1] ?? 0
    for (let index = ballots.offsets[ballot] ?? 0; index < end; index++) {
      const project = placeInField[ballots.choices[index] ?? 0] ?? -1
      if (project < 0) continue
      const slot = next[project] ?? 0
      next[project] = slot + 1
      voter[slot] = ballot
      if (points) points[slot] = ballots.points?.[index] ?? 0
    }
  }
  return { start, voter, points }
}
