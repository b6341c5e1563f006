import { type Blocs, formBlocs } from './blocs.ts'
import { outOfRange } from './out-of-range.ts'
import type { BallotBox, Election } from './terms.ts'

/** What every project got: people who named it, and their points added up (votes for approvals). */
export type Support = { supporters: Int32Array; votes: Float64Array }

export function addUpSupport(projectCount: number, { choices, points }: BallotBox): Support {
  const supporters = new Int32Array(projectCount)
  const votes = new Float64Array(projectCount)
  for (let index = 0; index < choices.length; index++) {
    const project = choices[index] ?? outOfRange()
    supporters[project] = (supporters[project] ?? outOfRange()) + 1
    votes[project] = (votes[project] ?? outOfRange()) + (points?.[index] ?? 1)
  }
  return { supporters, votes }
}

/**
 * The projects that take part, numbered anew from 0, with flat lists of the blocs that support them:
 * those of project `p` are `bloc[start[p]] … bloc[start[p + 1] - 1]`, their points beside them.
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
  bloc: Int32Array
  points: Int32Array | null
  /** How many voters each bloc stands for. */
  blocSize: Int32Array
  blocs: number
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
  const pick = (values: ArrayLike<number>) => origin.map((place) => values[place] ?? outOfRange())
  const placeInField = new Int32Array(election.projects.length).fill(-1)
  origin.forEach((place, project) => {
    placeInField[place] = project
  })
  const blocs = formBlocs(election.ballots, placeInField)
  return {
    origin,
    ids: origin.map((place) => election.projects[place]?.id ?? outOfRange()),
    cost: Float64Array.from(origin.map((place) => election.projects[place]?.cost ?? outOfRange())),
    votes: Float64Array.from(pick(support.votes)),
    supporters: Int32Array.from(pick(support.supporters)),
    rank: Int32Array.from(pick(rank)),
    ...listSupporters(blocs, origin.length),
    blocSize: blocs.size,
    blocs: blocs.count,
    voters: election.ballots.size,
    budget: election.budget,
  }
}

function listSupporters({ count, offsets, choices, points }: Blocs, projects: number) {
  const used = offsets[count] ?? outOfRange()
  const start = new Uint32Array(projects + 1)
  for (let index = 0; index < used; index++) {
    const project = choices[index] ?? outOfRange()
    start[project + 1] = (start[project + 1] ?? outOfRange()) + 1
  }
  for (let project = 0; project < projects; project++)
    start[project + 1] = (start[project + 1] ?? outOfRange()) + (start[project] ?? outOfRange())
  const next = start.slice()
  const list = { start, bloc: new Int32Array(used), points: points ? new Int32Array(used) : null }
  for (let bloc = 0, index = 0; bloc < count; bloc++) {
    for (const end = offsets[bloc + 1] ?? outOfRange(); index < end; index++) {
      const project = choices[index] ?? outOfRange()
      const slot = next[project] ?? outOfRange()
      next[project] = slot + 1
      list.bloc[slot] = bloc
      if (list.points) list.points[slot] = points?.[index] ?? outOfRange()
    }
  }
  return list
}
