import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import type { RollFacts } from '../roll/roll.ts'
import type { FrozenProject, RoundRules } from './round.ts'
import { capOf, potOf } from './round.ts'

/** What stands before the opening of a vote. */
export type Readiness = {
  rules: RoundRules
  projects: readonly FrozenProject[]
  /** Accepted but not yet on the published list. */
  unlisted: number
  /** Sent in and neither accepted nor rejected nor withdrawn. */
  undecided: number
  appeals: number
  /** Guards of the database that are not in place: without them a person could vote twice. */
  missingGuards: number
  /** Whether the vote binds, and by which roll; a poll has none. */
  binding?: boolean
  roll?: Pick<RollFacts, 'of'>
}

/** Whether the vote can be opened, or the first reason why not. */
export function checkOpening(found: Readiness): Outcome<true> {
  const { rules, projects } = found
  if (found.missingGuards > 0)
    return refuse('conflict', 'guards-missing', { count: found.missingGuards })
  if (found.undecided > 0)
    return refuse('conflict', 'undecided-proposals', { count: found.undecided })
  if (found.appeals > 0) return refuse('conflict', 'appeals-undecided', { count: found.appeals })
  if (found.unlisted > 0) return refuse('conflict', 'not-on-list-yet', { count: found.unlisted })
  if (projects.length === 0) return refuse('conflict', 'list-is-empty', {})
  return (
    checkRoll(found) ?? checkList(rules, projects) ?? checkBallot(rules, projects) ?? accepted(true)
  )
}

/** A binding vote opens with a roll of the people whom its rules name now. */
function checkRoll({ binding, roll, rules: { mayVote } }: Readiness): Refusal | null {
  if (!binding) return null
  if (!roll) return refuse('conflict', 'roll-missing', {})
  const { minAge, on } = roll.of
  return minAge === mayVote.minAge && on === mayVote.on
    ? null
    : refuse('conflict', 'roll-of-other-age', { min: minAge, on })
}

/** Whether every project can stand on the list: it has a pot, a cost, and keeps within the cap; null when all do. */
export function checkList(rules: RoundRules, projects: readonly FrozenProject[]): Refusal | null {
  const without = numbersOf(projects, ({ village }) => potOf(rules.pots, village) === null)
  if (without.length > 0) return refuse('conflict', 'no-pot-for', { numbers: without })
  const free = numbersOf(projects, ({ cost }) => cost <= 0)
  if (free.length > 0) return refuse('conflict', 'without-cost', { numbers: free })
  const over = numbersOf(projects, (project) => project.cost > (capOf(rules, project.village) ?? 0))
  return over.length > 0 ? refuse('conflict', 'listed-over-the-cap', { numbers: over }) : null
}

function checkBallot({ ballot, pots }: RoundRules, projects: readonly FrozenProject[]) {
  if (ballot.kind === 'approval')
    return ballot.min > projects.length
      ? refuse('conflict', 'ballot-min-over-list', { min: ballot.min, count: projects.length })
      : null
  const affordable = projects.some(
    ({ village, cost }) => cost <= (potOf(pots, village)?.money ?? 0),
  )
  return affordable ? null : refuse('conflict', 'nothing-affordable', {})
}

function numbersOf(
  projects: readonly FrozenProject[],
  isWrong: (project: FrozenProject) => boolean,
): number[] {
  return projects.filter(isWrong).map(({ number }) => number)
}
