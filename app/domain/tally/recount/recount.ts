import type { SharesExplained } from '../explain/explanation.ts'
import { countDecided, type Given } from '../pot/count-rules.ts'
import { numberFinder, tallyIdOf } from '../pot/pot-election.ts'
import { inputsText } from '../pot/split-pots.ts'
import { firstInFile } from './ballots-file.ts'
import { type Difference, differenceIn } from './difference.ts'
import { firstFigure } from './figures.ts'
import {
  type PublishedFiles,
  type PublishedResult,
  readResult,
  readRules,
} from './published-files.ts'
import { readBallots } from './read-ballots.ts'
import { type CountedPot, whatFollows } from './what-follows.ts'

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
  const given = (at: number) => givenBy(tools, { pot: at + 1, pots: elections.length })
  const counted = elections.map((pot, at) => ({ pot, ...countDecided(pot, given(at)) }))
  const pieces = [...inputsText(rulesHash, result.tieSeed, read.lines)]
  const inputs = tools.sha256(pieces.join(''))
  const ballots = read.lines.length
  const others = () => {
    const made = { rulesHash, inputs, ballots, pots: counted, given }
    const follows = whatFollows(rules, made)
    return firstInFile(read.file, rules, follows) ?? firstFigure(result, follows)
  }
  return {
    difference: compare(counted, result) ?? compareBallots(ballots, inputs, result) ?? others(),
    pots: inOrder(counted, result).map(recountedPot),
    inputs,
  }
}

function nothing(difference: Difference): Recounted {
  return { difference, pots: [], inputs: null }
}

function givenBy({ sha256, progress }: RecountTools, at: Omit<RecountProgress, 'run'>): Given {
  progress?.({ ...at, run: 0 })
  return {
    sha256,
    exploreRuns: 0,
    progress({ run }) {
      progress?.({ ...at, run })
      return true
    },
  }
}

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

function recountedPot({ pot, outcome }: CountedPot): PotRecounted {
  const { winners, hash, explanation } = outcome
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
