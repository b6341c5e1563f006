import type { Tyiyn } from '../../money.ts'
import type { CountRule, FrozenProject } from '../../rounds/round.ts'
import { outOfRange } from '../out-of-range.ts'
import type { Election, TallyRule, Winner } from '../terms.ts'

/** One pot with its ballots and the rule that decides it; plain values, so that another thread can count it. */
export type PotElection = {
  village: number | null
  money: Tyiyn
  projects: readonly FrozenProject[]
  election: Election
  rule: CountRule
  threshold: number
  tieSeed: string
}

/** A project's name in the count: the one it was published under elsewhere, else its number. */
export function tallyIdOf({ number, code }: FrozenProject): string {
  return code ?? String(number)
}

/** An imported election with points is counted by them; everything else counts one a choice. */
export function ruleFor({ election }: PotElection, rule: CountRule): TallyRule {
  return rule === 'mes-cost' && election.ballots.points ? 'mes-points' : rule
}

/** Finds a project's number by its name in the count. */
export function numberFinder({ projects }: PotElection): (id: string) => number {
  const numbers = new Map(projects.map((project) => [tallyIdOf(project), project.number]))
  return (id) => numbers.get(id) ?? outOfRange()
}

/** For each place in the list of projects whether it is among the winners. */
export function placesOf({ election }: PotElection, winners: readonly Winner[]): boolean[] {
  const won = new Set(winners.map(({ id }) => id))
  return election.projects.map(({ id }) => won.has(id))
}
