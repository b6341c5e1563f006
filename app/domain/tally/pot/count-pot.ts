import { groupShares } from '../explain/group-shares.ts'
import { numberSteps } from '../explain/number-steps.ts'
import type { PotExplanation, WhatIf } from '../explain/numbered-explanation.ts'
import { mostPoints } from '../needed/add-support.ts'
import { findNeeded } from '../needed/find-needed.ts'
import { outOfRange } from '../out-of-range.ts'
import { mayPublishBallots } from '../publishable.ts'
import type { NeededOfProject, PotResult } from '../round-result.ts'
import type { CountOptions, TallyOutcome } from '../terms.ts'
import { countBeside, countDecided, type Given, optionsOf } from './count-rules.ts'
import { numberFinder, type PotElection, placesOf, ruleFor } from './pot-election.ts'
import { standingsOf } from './standings.ts'
import { tryRules } from './what-if.ts'

type Sha256 = (text: string) => string
type Report = NonNullable<CountOptions['progress']>

/** One pot's result, and what its pages tell of how it came about. */
export type PotCounted = { result: PotResult; explanation: PotExplanation }

/** Counts a pot by its own rule, and for comparison by the others; `progress` is called after each run of shares. */
export function countPot(pot: PotElection, sha256: Sha256, progress?: Report): PotCounted {
  const { village, money, election } = pot
  const given = { sha256, ...(progress ? { progress } : {}) }
  const [opposite, ...others] = countBeside(pot, given)
  const { outcome, figures: decided } = countDecided(pot, given)
  const beside = [opposite, ...others].map(({ figures }) => figures)
  const standings = standingsOf(pot, outcome, neededIn(pot, outcome, given))
  return {
    result: { village, money, ballots: election.ballots.size, decided, beside, standings },
    explanation: explainPot(pot, outcome, tryRules(pot, given, [outcome, opposite.outcome])),
  }
}

/** Whom a project's supporters paid for shows what they chose: with few ballots nothing of it is kept. */
function explainPot(pot: PotElection, outcome: TallyOutcome, whatIf: WhatIf[]): PotExplanation {
  const { village, projects, election } = pot
  const { winners } = outcome
  const byPoints = election.ballots.points !== null
  const explanation =
    outcome.explanation && numberSteps(outcome.explanation, numberFinder(pot), byPoints)
  if (!mayPublishBallots(election.ballots.size))
    return {
      village,
      explanation: explanation?.kind === 'greedy' ? explanation : null,
      groups: [],
      whatIf,
    }
  const places = new Map(projects.map(({ number }, place) => [number, place]))
  const placeOf = (number: number) => places.get(number) ?? outOfRange()
  const groups = groupShares(election.ballots, placesOf(pot, winners), explanation, placeOf)
  return { village, explanation, groups, whatIf }
}

/** Under shares it depends on single ballots, so with few of them it is not told. */
function neededIn(pot: PotElection, outcome: TallyOutcome, given: Given) {
  const { election, rule, threshold } = pot
  const needed = new Map<string, NeededOfProject>()
  if (rule === 'mes-cost' && !mayPublishBallots(election.ballots.size)) return needed
  const options = optionsOf(pot, threshold, given)
  const points = election.ballots.points ? mostPoints(election.ballots) : null
  const made = { election, rule: ruleFor(pot, rule), options, outcome }
  for (const { id, ...votes } of findNeeded(made)) needed.set(id, { ...votes, points })
  return needed
}
