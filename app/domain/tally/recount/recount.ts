import { count } from '../count.ts'
import type { SharesExplained } from '../explain/explanation.ts'
import { numberFinder, type PotElection, ruleFor, tallyIdOf } from '../pot/pot-election.ts'
import { inputsText } from '../pot/split-pots.ts'
import type { TallyOutcome } from '../terms.ts'
import { type Difference, differenceIn } from './difference.ts'
import {
  type PublishedFiles,
  type PublishedResult,
  readResult,
  readRules,
} from './published-files.ts'
import { readBallots } from './read-ballots.ts'

/** One pot as it was counted again, with what a voter needs to follow the own share. */
export type PotRecounted = {
  village: number | null
  ballots: number
  hash: string
  projects: readonly { number: number; id: string; title: string }[]
  funded: readonly { number: number; completion: boolean }[]
  /** Null where the rule knows no shares. */
  shares: SharesExplained | null
  /** Ballots gave points, so that a tick does not tell a share. */
  withPoints: boolean
}

export type Recounted = {
  /** Null: all of it is the same. */
  difference: Difference | null
  pots: readonly PotRecounted[]
  inputs: string | null
}

export type RecountProgress = { pot: number; pots: number; run: number }

export type RecountTools = {
  sha256: (text: string) => string
  progress?: (progress: RecountProgress) => void
}

/** Counts the published ballots again by the published rules and holds the outcome against the published result. */
export function recount(files: PublishedFiles, tools: RecountTools): Recounted {
  const rules = readRules(files.rules)
  const result = readResult(files.result)
  if (!rules) return nothing({ kind: 'unreadable', file: 'rules', line: null })
  if (!result) return nothing({ kind: 'unreadable', file: 'result', line: null })
  const rulesHash = tools.sha256(files.rules)
  if (rulesHash !== result.rulesHash)
    return nothing({ kind: 'rules', published: result.rulesHash, counted: rulesHash })
  const seedHash = tools.sha256(result.tieSeed)
  if (rules.tieSeedHash !== undefined && rules.tieSeedHash !== seedHash)
    return nothing({ kind: 'seed', published: rules.tieSeedHash, counted: seedHash })
  const read = readBallots(files.ballots, rules)
  if ('difference' in read) return nothing(read.difference)
  const elections = read.pots.close(result.tieSeed)
  const counted = elections.map((pot, at) => {
    const outcome = countAgain(pot, tools, { pot: at + 1, pots: elections.length })
    return { pot, outcome }
  })
  const pieces = [...inputsText(rulesHash, result.tieSeed, read.lines)]
  const inputs = tools.sha256(pieces.join(''))
  return {
    difference: compare(counted, result) ?? compareBallots(read.lines.length, inputs, result),
    pots: inOrder(counted, result).map(({ pot, outcome }) => recountedPot(pot, outcome)),
    inputs,
  }
}

function nothing(difference: Difference): Recounted {
  return { difference, pots: [], inputs: null }
}

function countAgain(
  pot: PotElection,
  { sha256, progress }: RecountTools,
  at: Omit<RecountProgress, 'run'>,
): TallyOutcome {
  const { threshold, tieSeed } = pot
  progress?.({ ...at, run: 0 })
  const outcome = count(pot.election, ruleFor(pot, pot.rule), {
    sha256,
    explain: true,
    exploreRuns: 0,
    ties: { seed: tieSeed },
    ...(threshold > 0 ? { threshold: { votes: threshold } } : {}),
    progress({ run }) {
      progress?.({ ...at, run })
      return true
    },
  })
  if (outcome.refused) throw new Error(`not countable: ${outcome.reason} ${outcome.where}`)
  return outcome
}

type CountedPot = { pot: PotElection; outcome: TallyOutcome }

/** The pots as the result has them, so that both are read in the same order. */
function inOrder(counted: readonly CountedPot[], { pots }: PublishedResult): CountedPot[] {
  const place = ({ pot }: CountedPot) => pots.findIndex(({ village }) => village === pot.village)
  return [...counted].sort((a, b) => place(a) - place(b))
}

function compare(counted: readonly CountedPot[], result: PublishedResult): Difference | null {
  const { pots } = result
  if (pots.length !== counted.length)
    return { kind: 'pots', published: pots.length, counted: counted.length }
  for (const { pot, outcome } of inOrder(counted, result)) {
    const published = pots.find(({ village }) => village === pot.village)
    if (!published) return { kind: 'pots', published: pots.length, counted: counted.length }
    const difference = differenceIn(pot, outcome, published)
    if (difference) return difference
  }
  return null
}

function compareBallots(number: number, inputs: string, result: PublishedResult) {
  if (number !== result.ballots)
    return { kind: 'number', published: result.ballots, counted: number } as const
  if (inputs === result.inputs) return null
  return { kind: 'ballots', published: result.inputs, counted: inputs } as const
}

function recountedPot(
  pot: PotElection,
  { winners, hash, explanation }: TallyOutcome,
): PotRecounted {
  const numberOf = numberFinder(pot)
  const shares = explanation?.kind === 'equal-shares' ? { ...explanation, losers: [] } : null
  return {
    village: pot.village,
    ballots: pot.election.ballots.size,
    hash,
    projects: pot.projects.map((project) => ({
      number: project.number,
      id: tallyIdOf(project),
      title: project.title,
    })),
    funded: winners.map(({ id, by }) => ({
      number: numberOf(id),
      completion: by === 'completion',
    })),
    shares,
    withPoints: pot.election.ballots.points !== null,
  }
}
