import type { Explanation } from './explain/explanation.ts'

/** Tells how a project stands before the count; only an open one takes part. */
export type ProjectStatus = 'open' | 'withdrawn' | 'rejected'

/** One project on the ballot paper; `cost` is whole smallest units of money (tyiyn, cents). */
export type TallyProject = {
  id: string
  cost: number
  status?: ProjectStatus
  /** Projects that cannot be built together with this one; naming it on one side is enough. */
  excludes?: readonly string[]
}

/** One ballot as it was cast; without points every choice counts one. */
export type Ballot = { choices: readonly string[]; points?: readonly number[] }

/** All ballots in flat arrays: ballot `i` chose `choices[offsets[i]] … choices[offsets[i + 1] - 1]`. */
export type BallotBox = {
  size: number
  offsets: Uint32Array
  /** Places in the list of projects the box was made for. */
  choices: Int32Array
  /** Beside `choices`; null when every choice counts one. */
  points: Int32Array | null
  /** Choices dropped because the same ballot already named the project. */
  repeated: number
  /** Choices dropped because no such project was on the list. */
  unknown: number
  /** Number of the first ballot (from 1) whose points are not whole numbers from 0, else 0. */
  faultyBallot: number
}

export type Election = {
  /** Whole smallest units of money. */
  budget: number
  /** How many smallest units make one of the currency: 100 for tyiyn in a som, 1 for whole money. */
  scale: number
  /** The list of projects the ballot box was made for, in the same order. */
  projects: readonly TallyProject[]
  ballots: BallotBox
}

export type TallyRule =
  | 'greedy-skip'
  | 'greedy-stop'
  | 'greedy-per-cost'
  | 'mes-cost'
  | 'mes-cardinality'
  | 'mes-points'
  | 'phragmen'
  | 'knapsack'

/** What follows Equal Shares when money is left: nothing, bigger shares, bigger shares and greedy, greedy. */
export type Completion = 'none' | 'add1' | 'add1u' | 'greedy'

/** The strict order that decides ties: named keys, or cost, votes and then the lot drawn by a public seed. */
export type TieOrder =
  | 'id'
  | 'reverse-id'
  | 'cost-votes-id'
  | 'votes-cost-id'
  | { readonly seed: string }

/** At least so many votes, or at least the project's share of the budget divided by `costShareOver`. */
export type Threshold = { votes: number } | { costShareOver: number }

export type Progress = { run: number; increments: number; funded: number; spent: number }

export type CountOptions = {
  /** Hexadecimal SHA-256 of a text in UTF-8. */
  sha256: (text: string) => string
  /** Equal Shares only; `add1u` unless said otherwise. */
  completion?: Completion
  /** Stop raising the shares as soon as nothing supported fits any more. */
  exhaustiveStop?: boolean
  /** Begin with shares of whole currency units instead of the exact fraction. */
  roundShareDown?: boolean
  /** By how many smallest units each share grows in one step; see `usualUnit` for the usual. */
  unit?: number
  threshold?: Threshold
  /** `cost-votes-id` unless said otherwise. */
  ties?: TieOrder
  /** Keep the greedy outcome if more voters are better off with it. */
  comparison?: boolean
  /** Knapsack only: what is made as large as possible. */
  worth?: 'votes' | 'votes-times-cost'
  /** Knapsack only: how many ways to spend are kept at once before it is given up as too large. */
  knapsackWays?: number
  explain?: boolean
  /** Called now and then; answering false stops the count. */
  progress?: (progress: Progress) => boolean
  /** How many complete runs may be spent on finding out what other choices at ties would have given. */
  exploreRuns?: number
}

/** The options as they are published with the result: nothing left to guess. */
export type PublishedOptions = {
  completion: Completion | null
  exhaustiveStop: boolean
  roundShareDown: boolean
  /** In currency units, as text. */
  unit: string | null
  threshold: string | null
  ties: string
  comparison: boolean
  worth: 'votes' | 'votes-times-cost' | null
}

export type LeftOutReason =
  | 'withdrawn'
  | 'rejected'
  | 'dearer-than-budget'
  | 'below-threshold'
  | 'no-votes'
  | 'excluded-by-pair'

/** A project that took no part in the count; `by` is the project it could not stand beside. */
export type LeftOut = { id: string; reason: LeftOutReason; by: string | null }

/** Granted for nothing, bought by the rule itself, or added by the greedy completion. */
export type WonBy = 'free' | 'rule' | 'completion'

export type Winner = { id: string; cost: number; votes: number; step: number; by: WonBy }

/** What other choices would have given: the same winners, other winners, or too many ways to look at. */
export type TieEffect = 'same-winners' | 'other-winners' | 'not-explored'

export type TieMet = {
  step: number
  ids: string[]
  chosen: string
  decidedBy: 'cost' | 'votes' | 'lot' | 'id'
  effect: TieEffect
}

/** All ties of the whole count together; `outcomes` lists every reachable set of winners if explored. */
export type TieSummary = {
  runsWithTies: number
  effect: 'no-ties' | TieEffect
  outcomes: string[][] | null
}

/** Why the count ended: see docs/data.md. */
export type StopReason =
  | 'end-of-list'
  | 'does-not-fit'
  | 'all'
  | 'exhaustive'
  | 'over'
  | 'no-support'

/** Voters who have more of their own choices funded under one rule than under the other. */
export type Comparison = {
  prefersEqualShares: number
  prefersGreedy: number
  coveredByEqualShares: number
  coveredByGreedy: number
  chosen: 'equal-shares' | 'greedy'
}

export type TallyOutcome = {
  refused: false
  rule: TallyRule
  options: PublishedOptions
  voters: number
  budget: number
  scale: number
  repeatedChoices: number
  unknownChoices: number
  winners: Winner[]
  cost: number
  increments: number
  runs: number
  stop: StopReason
  ties: TieMet[]
  tieSummary: TieSummary
  leftOut: LeftOut[]
  comparison: Comparison | null
  /** Knapsack only: the largest reachable sum. */
  worth: number | null
  /** Only if asked for; not part of the hash. */
  explanation: Explanation | null
  /** SHA-256 of the canonical text of everything that decides who is funded. */
  hash: string
}

export type TallyRefusalReason =
  | 'budget-not-whole'
  | 'cost-not-whole'
  | 'cost-negative'
  | 'points-not-whole'
  | 'project-named-twice'
  | 'option-out-of-range'
  | 'rule-needs-approvals'
  | 'numbers-too-large'
  | 'stopped'

/** Nothing was counted; `where` names the project, ballot or option at fault. */
export type TallyRefusal = { refused: true; reason: TallyRefusalReason; where: string | null }
