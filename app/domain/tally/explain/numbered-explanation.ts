import type { Tyiyn } from '../../money.ts'
import type { Completion, TallyRule } from '../terms.ts'
import type { ExactMoney, GreedyLoser, GreedyStep, ShareLoser, ShareStep } from './explanation.ts'

/** The same by the project's number, as the portal knows it. */
type Numbered<T> = Omit<T, 'id'> & { number: number }

export type NumberedShareStep = Numbered<ShareStep>
export type NumberedGreedyStep = Numbered<GreedyStep>
export type NumberedGreedyLoser = Numbered<GreedyLoser>

/** What was taken is kept rounded: it is read, not recounted. */
export type NumberedShareLoser = Omit<Numbered<ShareLoser>, 'takenBy' | 'bestMoment'> & {
  takenBy: readonly { number: number; amount: number }[]
  bestMoment: {
    step: number
    effectiveSupport: number
    winner: number
    winnersSupport: number
  } | null
}

export type NumberedShares = {
  kind: 'equal-shares'
  /** Voters gave points: a payment is that for each point, and support is counted in points. */
  byPoints: boolean
  share: ExactMoney
  steps: readonly NumberedShareStep[]
  losers: readonly NumberedShareLoser[]
}

export type NumberedGreedy = {
  kind: 'greedy'
  steps: readonly NumberedGreedyStep[]
  losers: readonly NumberedGreedyLoser[]
  /** All that took part, as they stood in line. */
  line: readonly number[]
}

/** The count step by step, as a page shows it. */
export type NumberedExplanation = NumberedShares | NumberedGreedy

/** Voters by how many of their choices are funded, and what part of their share they paid on average. */
export type ShareGroup = {
  funded: number
  voters: number
  /** Tyiyn a voter, rounded; null where the count knows no shares. */
  paid: Tyiyn | null
}

/** One rule on the same ballots; `limit` says why it has no outcome. */
export type WhatIf = {
  rule: TallyRule
  /** What follows Equal Shares when money is left; null for the other rules. */
  completion: Completion | null
  /** It is the rule that decided. */
  deciding: boolean
  funded: readonly number[]
  spent: Tyiyn
  covered: number
  satisfied: number
  limit: 'too-large' | 'needs-approvals' | null
}

/** A tried rule's name in an address. */
export function whatIfKey({ rule, completion }: Pick<WhatIf, 'rule' | 'completion'>): string {
  return rule === 'mes-cost' && completion !== 'add1u' ? `${rule}-${completion}` : rule
}

/** What the pages about one pot tell beyond its result; kept beside the result, counted once with it. */
export type PotExplanation = {
  village: number | null
  explanation: NumberedExplanation | null
  groups: readonly ShareGroup[]
  whatIf: readonly WhatIf[]
}
