import { outOfRange } from '../out-of-range.ts'
import { numberFinder, type PotElection } from '../pot/pot-election.ts'
import type { PotResult } from '../round-result.ts'
import { addUpSupport } from '../support.ts'
import type { TallyOutcome } from '../terms.ts'
import type { FigureDiffers } from './figures.ts'
import type { PublishedFiles } from './published-files.ts'

/** Where a recount first comes to something else than what was published. Pots by their village. */
export type Difference =
  | { kind: 'unreadable'; file: keyof PublishedFiles; line: number | null }
  /** The rules are not those whose fingerprint stands in the result. */
  | { kind: 'rules'; published: string; counted: string }
  /** The seed that decided ties is not the one promised before the vote. */
  | { kind: 'seed'; published: string; counted: string }
  /** A project is missing in the ballots' file, or has another cost there. */
  | { kind: 'project'; project: number }
  | { kind: 'pots'; published: number; counted: number }
  | { kind: 'votes'; pot: number | null; project: number; published: number; counted: number }
  | {
      kind: 'step'
      pot: number | null
      step: number
      published: number | null
      counted: number | null
    }
  | { kind: 'hash'; pot: number | null; published: string; counted: string }
  | { kind: 'number'; published: number; counted: number }
  /** The same outcome, but not from the same ballots. */
  | { kind: 'ballots'; published: string; counted: string }
  /** Any other figure that follows from ballots and rules. */
  | FigureDiffers

/** What one pot's recount differs in, the cause before the effect; null where nothing does. */
export function differenceIn(
  pot: PotElection,
  outcome: TallyOutcome,
  published: PotResult,
): Difference | null {
  return votesDiffer(pot, published) ?? stepsDiffer(pot, outcome, published)
}

function votesDiffer(pot: PotElection, { standings }: PotResult): Difference | null {
  const { votes } = addUpSupport(pot.projects.length, pot.election.ballots)
  const said = new Map(standings.map((standing) => [standing.number, standing.votes]))
  for (const [place, { number }] of pot.projects.entries()) {
    const [published, counted] = [said.get(number) ?? 0, votes[place] ?? outOfRange()]
    if (published !== counted)
      return { kind: 'votes', pot: pot.village, project: number, published, counted }
  }
  return null
}

function stepsDiffer(
  pot: PotElection,
  { winners, hash }: TallyOutcome,
  { decided }: PotResult,
): Difference | null {
  const numberOf = numberFinder(pot)
  const steps = Math.max(winners.length, decided.funded.length)
  for (let at = 0; at < steps; at++) {
    const winner = winners[at]
    const counted = winner ? numberOf(winner.id) : null
    const published = decided.funded[at]?.number ?? null
    if (counted !== published)
      return { kind: 'step', pot: pot.village, step: at + 1, published, counted }
  }
  if (hash === decided.hash) return null
  return { kind: 'hash', pot: pot.village, published: decided.hash, counted: hash }
}
