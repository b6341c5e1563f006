import { askedFrom, type Proposal } from '../proposals/proposal.ts'
import { isWithheld, publicWords } from '../proposals/public-words.ts'
import type { RollFacts } from '../roll/roll.ts'
import { canonicalText } from '../tally/canonical.ts'
import type { TitledProject } from './act-contents.ts'
import type { FrozenProject, Round, RoundRules } from './round.ts'

type Sha256 = (text: string) => string

type Ballot = {
  rules: RoundRules
  projects: readonly FrozenProject[]
  tieSeedHash?: string | undefined
  roll?: Pick<RollFacts, 'size' | 'hash'> | undefined
  ballotKey?: string | undefined
  keyHolder?: 'commission' | undefined
}

/** A proposal as it goes on the ballot: at its checked cost. */
export function projectOf(proposal: Proposal): FrozenProject {
  const { number, text, excludes, hidden } = proposal
  const { title } = publicWords(number, text, hidden)
  return { number, title, village: text.village, cost: askedFrom(proposal), excludes }
}

/** The same with the office's titles, for those who sign the list; a withheld one has none. */
export function titledProjectOf(proposal: Proposal): TitledProject {
  const { officeTitles = {}, hidden } = proposal
  const none = isWithheld(hidden) || Object.keys(officeTitles).length === 0
  return { ...projectOf(proposal), ...(none ? {} : { officeTitles }) }
}

/** Projects with salts for their titles; `saltOf` gives each number's, which nobody can guess. */
export function saltTitles(
  projects: readonly FrozenProject[],
  saltOf: (number: number) => string,
): FrozenProject[] {
  return projects.map((project) => ({ ...project, salt: saltOf(project.number) }))
}

/**
 * The text whose SHA-256 is shown once rules and list are fixed: rules and list as JSON with sorted keys, so that the order in
 * which they are stored or written does not matter and anyone can recompute it. A title stands in it as the SHA-256 of
 * `SALT|TITLE`: it is fixed like all the rest, and can be withheld later without breaking the fingerprint.
 */
export function frozenText(
  { place, number, year }: Pick<Round, 'place' | 'number' | 'year'>,
  { rules, projects, tieSeedHash, roll, ballotKey, keyHolder }: Ballot,
  sha256: Sha256,
): string {
  return canonicalText({
    format: projects.some(({ salt }) => salt !== undefined) ? 'ashar-round-2' : 'ashar-round-1',
    place,
    round: number,
    year,
    ...(tieSeedHash === undefined ? {} : { tieSeedHash }),
    ...(roll === undefined ? {} : { roll: { size: roll.size, hash: roll.hash } }),
    ...(ballotKey === undefined ? {} : { ballotKey }),
    ...(keyHolder === undefined ? {} : { keyHolder }),
    rules: { ...rules, pots: [...rules.pots].sort((a, b) => (a.village ?? 0) - (b.village ?? 0)) },
    projects: [...projects]
      .sort((a, b) => a.number - b.number)
      .map(({ number, title, village, cost, excludes, code, salt }) => ({
        ...{ number, village, cost, excludes: [...excludes].sort((a, b) => a - b) },
        ...(salt === undefined ? { title } : { titleHash: sha256(`${salt}|${title}`) }),
        ...(code === undefined ? {} : { code }),
      })),
  })
}
