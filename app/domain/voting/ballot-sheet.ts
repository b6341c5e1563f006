import { tyiyn } from '../money.ts'
import type { Theme } from '../rounds/round.ts'
import {
  type Frozen,
  type FrozenProject,
  type Pot,
  potOf,
  type RoundRules,
} from '../rounds/round.ts'
import type { TitleWords } from '../words/office-title.ts'
import type { BallotLimits } from './sum-up.ts'

/** The ballot sheet of one voter: the pots they decide on, their projects in the announced order, the limits. */
export type BallotSheet = {
  /** The fingerprint of the frozen rules and list, sent back with the ballot. */
  hash: string
  pots: readonly Pot[]
  projects: readonly SheetProject[]
  limits: BallotLimits
}

/** The themes of projects by their numbers: each has its drawing, which needs no request of its own. */
export type SheetThemes = Readonly<Record<number, Theme>>

/** `pot` is the place of the project's pot in the sheet's list. */
export type SheetProject = BallotProject & { pot: number }

/** What was frozen, with what titles are shown by, of which the vote knows nothing. */
type BallotProject = FrozenProject & TitleWords

/**
 * Money set aside for one village is decided by those who live there; money for the whole aimak by everybody. A
 * project of a village without a pot of its own competes for the money of the whole aimak.
 */
type OnSheet = Omit<Frozen, 'projects'> & { projects: readonly BallotProject[] }

export function sheetFor({ rules, projects, hash }: OnSheet, village: number | null): BallotSheet {
  const pots = rules.pots.filter((pot) => pot.village === null || pot.village === village)
  const onSheet = projects.flatMap((project) => {
    const own = potOf(rules.pots, project.village)
    const pot = pots.findIndex((one) => one.village === own?.village)
    return own === null || pot < 0 ? [] : [{ ...project, pot }]
  })
  return { hash, pots, projects: onSheet, limits: limitsOf(rules, pots) }
}

function limitsOf({ ballot }: RoundRules, pots: readonly Pot[]): BallotLimits {
  if (ballot.kind === 'approval') return ballot
  return { kind: 'knapsack', money: pots.map(({ money }) => tyiyn(money)) }
}
