import { createHash } from 'node:crypto'
import { type Frozen, potOf } from '#app/domain/rounds/round.ts'
import { openBallotBox } from '#app/domain/tally/ballot-box.ts'
import { type PotElection, tallyIdOf } from '#app/domain/tally/pot/pot-election.ts'
import type { BallotBox } from '#app/domain/tally/terms.ts'
import { eachBallot } from '#models/voting/ballot.server.ts'

/** 1 som = 100 tyiyn: what one step of a voter's share is. */
const scale = 100

export type Collected = {
  pots: readonly PotElection[]
  ballots: number
  /** SHA-256 over the frozen rules, the tie seed and every ballot, whatever their order. */
  inputs: string
}

/** Reads all ballots of a round once and lays them out as one election for each pot. */
export async function collectBallots(
  { place, round, frozen }: { place: string; round: number; frozen: Frozen },
  tieSeed: string,
): Promise<Collected> {
  const { pots } = frozen.rules
  const parts = pots.map((pot) => {
    const projects = frozen.projects.filter(({ village }) => potOf(pots, village) === pot)
    const codes = new Map(projects.map((project) => [project.number, tallyIdOf(project)]))
    return { pot, projects, codes, box: openBallotBox([...codes.values()]) }
  })
  const lines: string[] = []
  for await (const { choices, points } of eachBallot(place, round)) {
    lines.push(points ? `${choices.join(',')}|${points.join(',')}` : choices.join(','))
    for (const { codes, box } of parts) {
      const own = choices.flatMap((number, at) => (codes.has(number) ? [at] : []))
      if (own.length === 0 && parts.length > 1) continue
      const ids = own.map((at) => codes.get(choices[at] ?? 0) ?? '')
      box.add(ids, points && own.map((at) => points[at] ?? 0))
    }
  }
  return {
    pots: parts.map(({ pot, projects, box }) =>
      electionOf(frozen, tieSeed, pot, projects, box.close()),
    ),
    ballots: lines.length,
    inputs: printOf(frozen.hash, tieSeed, lines),
  }
}

function electionOf(
  { rules }: Frozen,
  tieSeed: string,
  { village, money }: Frozen['rules']['pots'][number],
  projects: Frozen['projects'],
  ballots: BallotBox,
): PotElection {
  const codes = new Map(projects.map((project) => [project.number, tallyIdOf(project)]))
  const listed = projects.map((project) => ({
    id: tallyIdOf(project),
    cost: project.cost,
    excludes: project.excludes.flatMap((number) => codes.get(number) ?? []),
  }))
  const election = { budget: money, scale, projects: listed, ballots }
  const { count: rule, threshold } = rules
  return { village, money, projects, election, rule, threshold, tieSeed }
}

function printOf(rules: string, tieSeed: string, lines: string[]): string {
  const hash = createHash('sha256').update(`inputs|v1|${rules}|${tieSeed}`)
  for (const line of lines.sort()) hash.update(`\n${line}`)
  return hash.digest('hex')
}
