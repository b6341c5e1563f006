import { askedFrom, type Proposal } from '../proposals/proposal.ts'
import { canonicalText } from '../tally/canonical.ts'
import type { FrozenProject, Round, RoundRules } from './round.ts'

type Ballot = {
  rules: RoundRules
  projects: readonly FrozenProject[]
  tieSeedHash?: string | undefined
}

/** A proposal as it goes on the ballot: at its checked cost. */
export function projectOf(proposal: Proposal): FrozenProject {
  const { number, text, excludes } = proposal
  return { number, title: text.title, village: text.village, cost: askedFrom(proposal), excludes }
}

/**
 * The text whose SHA-256 is shown when the vote opens: rules and list as JSON with sorted keys, so that the order in
 * which they are stored or written does not matter and anyone can recompute it.
 */
export function frozenText(
  { place, number, year }: Pick<Round, 'place' | 'number' | 'year'>,
  { rules, projects, tieSeedHash }: Ballot,
): string {
  return canonicalText({
    format: 'ashar-round-1',
    place,
    round: number,
    year,
    ...(tieSeedHash === undefined ? {} : { tieSeedHash }),
    rules: { ...rules, pots: [...rules.pots].sort((a, b) => (a.village ?? 0) - (b.village ?? 0)) },
    projects: [...projects]
      .sort((a, b) => a.number - b.number)
      .map(({ number, title, village, cost, excludes, code }) => ({
        ...{ number, title, village, cost, excludes: [...excludes].sort((a, b) => a - b) },
        ...(code === undefined ? {} : { code }),
      })),
  })
}

/** A hash short enough to be read out and compared with the notice board: `7F3A…C21E`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-4)}`.toUpperCase()
}
