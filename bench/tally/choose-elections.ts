import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pbList, writePb } from '#app/domain/records/write-pb.ts'
import { Unusable } from '../../commands/unusable.ts'
import { makeUpElection } from './make-up.ts'
import type { MadeUp } from './measure.ts'
import type { BenchOrder } from './read-order.ts'

/** A village, a town and a city, for where no real elections are at hand. */
const usualSizes: readonly MadeUp[] = [
  { voters: 800, projects: 20 },
  { voters: 8000, projects: 60 },
  { voters: 80_000, projects: 150 },
]

export type Chosen = { files: readonly string[]; about: string }

/**
 * The .pb files to count: those of the folder ASHAR_ELECTIONS, or where there is none made-up ones, written into
 * `scratch`. A name that no file has is refused.
 */
export async function chooseElections(order: BenchOrder, scratch: string): Promise<Chosen> {
  const folder = join(process.env.ASHAR_ELECTIONS ?? '', 'data')
  const there = process.env.ASHAR_ELECTIONS !== undefined && existsSync(folder)
  if (order.size || (!there && order.named.length === 0)) {
    const sizes = order.size ? [order.size] : usualSizes
    const why = order.size ? '' : ': ASHAR_ELECTIONS names no folder with data/'
    return { files: sizes.map((size) => writeMadeUp(size, scratch)), about: `made up${why}` }
  }
  const files = there ? readdirSync(folder).filter((file) => file.endsWith('.pb')) : []
  for (const name of order.named)
    if (!files.some((file) => file.includes(name)))
      throw new Unusable(
        there
          ? `No election in ${folder} has ${name} in its name.`
          : `There is no election ${name}: ASHAR_ELECTIONS names no folder with data/.`,
      )
  const chosen = files
    .filter((file) => order.named.length === 0 || order.named.some((name) => file.includes(name)))
    .sort()
  return { files: chosen.map((file) => join(folder, file)), about: folder }
}

function writeMadeUp(size: MadeUp, scratch: string): string {
  const { projects, ballots, budget } = makeUpElection(size)
  const idsOf = (ballot: number) =>
    [...ballots.choices.subarray(ballots.offsets[ballot], ballots.offsets[ballot + 1])].map(
      (place) => projects[place]?.id ?? '',
    )
  const pieces = writePb({
    meta: [
      ['description', 'made up'],
      ['budget', String(budget)],
      ['vote_type', 'approval'],
    ],
    projectColumns: ['project_id', 'cost'],
    projects: projects.map(({ id, cost }) => [id, String(cost)]),
    voteColumns: ['voter_id', 'vote'],
    votes: Array.from({ length: size.voters }, (_, voter) => [
      String(voter + 1),
      pbList(idsOf(voter)),
    ]),
  })
  const file = join(scratch, `${size.voters} voters, ${size.projects} projects.pb`)
  writeFileSync(file, [...pieces].join(''))
  return file
}
