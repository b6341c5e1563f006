import { type FrozenProject, potOf, type RoundRules } from '../../rounds/round.ts'
import { type OpenBallotBox, openBallotBox } from '../ballot-box.ts'
import { outOfRange } from '../out-of-range.ts'
import { type PotElection, tallyIdOf } from './pot-election.ts'

/** 1 som = 100 tyiyn: what one step of a voter's share is. */
const scale = 100

/** What a vote was held by, as far as the count needs it. */
export type Ballots = {
  rules: Pick<RoundRules, 'pots' | 'count' | 'threshold'>
  projects: readonly FrozenProject[]
}

export type OpenPots = {
  /** One ballot: numbers of projects, and points where it was held with them. */
  add: (choices: readonly number[], points?: readonly number[]) => void
  close: (tieSeed: string) => readonly PotElection[]
}

type Part = {
  pot: RoundRules['pots'][number]
  projects: readonly FrozenProject[]
  codes: ReadonlyMap<number, string>
  box: OpenBallotBox
}

/**
 * Lays the ballots of a round out as one election for each pot. A ballot that chose nothing of a pot takes no part
 * in that pot's count; where there is one pot, every ballot does.
 */
export function openPots({ rules, projects }: Ballots): OpenPots {
  const parts = rules.pots.map((pot): Part => {
    const own = projects.filter(({ village }) => potOf(rules.pots, village) === pot)
    const codes = new Map(own.map((project) => [project.number, tallyIdOf(project)]))
    return { pot, projects: own, codes, box: openBallotBox([...codes.values()]) }
  })
  return {
    add(choices, points) {
      for (const { codes, box } of parts) {
        const own = choices.flatMap((number, at) => (codes.has(number) ? [at] : []))
        if (own.length === 0 && parts.length > 1) continue
        const ids = own.map((at) => codes.get(choices[at] ?? outOfRange()) ?? outOfRange())
        box.add(ids, points && own.map((at) => points[at] ?? outOfRange()))
      }
    },
    close: (tieSeed) => parts.map((part) => electionOf(rules, tieSeed, part)),
  }
}

function electionOf(
  { count: rule, threshold }: Ballots['rules'],
  tieSeed: string,
  { pot: { village, money }, projects, codes, box }: Part,
): PotElection {
  const listed = projects.map((project) => ({
    id: tallyIdOf(project),
    cost: project.cost,
    excludes: project.excludes.flatMap((number) => codes.get(number) ?? []),
  }))
  const election = { budget: money, scale, projects: listed, ballots: box.close() }
  return { village, money, projects, election, rule, threshold, tieSeed }
}

/** A ballot's line in the fingerprint of what was counted. */
export function ballotLine(choices: readonly number[], points?: readonly number[]): string {
  return points ? `${choices.join(',')}|${points.join(',')}` : choices.join(',')
}

/** The text whose SHA-256 is the fingerprint of what was counted, piece by piece; the ballots' order has no part in it. */
export function* inputsText(
  rulesHash: string,
  tieSeed: string,
  lines: readonly string[],
): Generator<string> {
  yield `inputs|v1|${rulesHash}|${tieSeed}`
  for (const line of [...lines].sort()) yield `\n${line}`
}
