import { countBeside, type Given } from '../pot/count-rules.ts'
import { type PotElection, tallyIdOf } from '../pot/pot-election.ts'
import { standingsOf } from '../pot/standings.ts'
import type { PotCount } from '../round-result.ts'
import type { TallyOutcome } from '../terms.ts'
import type { PublishedRules } from './published-files.ts'

/** A pot counted again by its own rule. */
export type CountedPot = { pot: PotElection; outcome: TallyOutcome; figures: PotCount }

type Counted = {
  pots: readonly CountedPot[]
  /** What each pot is counted with, by its place. */
  given: (at: number) => Given
  rulesHash: string
  inputs: string
  ballots: number
}

/**
 * Everything in a published result that follows from ballots and rules, as it must stand there. How many more votes a
 * project needed, what ties changed, adults, times and titles do not follow from a recount of the published files.
 */
export function whatFollows(rules: PublishedRules, counted: Counted) {
  const { rulesHash, inputs, ballots, pots, given } = counted
  const { place, round, year } = rules
  const projects = rules.projects.map((one) => ({ number: one.number, id: tallyIdOf(one) }))
  return {
    ...{ place, round, year, rulesHash, inputs, rules: rules.rules, projects, ballots },
    turnout: { voted: ballots },
    pots: pots.map((pot, at) => potFollows(pot, given(at))),
  }
}

function potFollows({ pot, outcome, figures }: CountedPot, given: Given) {
  const { village, money, election } = pot
  const standings = standingsOf(pot, outcome, new Map())
  return {
    ...{ village, money, ballots: election.ballots.size },
    decided: withoutEffects(figures),
    beside: countBeside(pot, given).map((other) => withoutEffects(other.figures)),
    standings: standings.map(({ title: _title, needed: _needed, ...standing }) => standing),
  }
}

const withoutEffects = ({ ties, ...figures }: PotCount) => ({
  ...figures,
  ties: ties.map(({ effect: _effect, ...tie }) => tie),
})
