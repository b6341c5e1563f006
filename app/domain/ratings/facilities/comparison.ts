import type { InTime } from '../../calendar/in-time.ts'
import type { InLanguages } from '../../language.ts'
import type { Quarter } from '../quarter.ts'
import { added, countOf, fewest, noScores, type ScoreCounts } from '../statistics/score-counts.ts'
import { type Summary, summaryOf } from '../statistics/summary.ts'
import type { ReportsInTime } from './problems.ts'
import { type Rated, rankedGroups } from './quarter-report.ts'

/** What is compared of a municipality, of one quarter. */
export type ComparedMunicipality = {
  place: string
  name: InLanguages
  region: InLanguages
  /** What residents say of its services together, and of how many services. */
  now: Summary
  services: number
  /** Null where so few reports were due that they say nothing of a municipality. */
  answered: InTime | null
  fixed: InTime | null
}

export type Comparison = {
  quarter: Quarter
  groups: readonly (readonly Rated<ComparedMunicipality>[])[]
  /** Those of which residents said too little. */
  few: readonly ComparedMunicipality[]
}

type Known = Pick<ComparedMunicipality, 'place' | 'name' | 'region'> & {
  /** What was said of each service. */
  scores: Iterable<ScoreCounts>
  reports: ReportsInTime
}

/**
 * Services with too few ratings are left out of what is said of a municipality, as on its own pages: what was said of
 * them could be found by taking the others away.
 */
export function comparedOf({ scores, reports, ...named }: Known): ComparedMunicipality {
  const enough = [...scores].filter((counts) => countOf(counts) >= fewest)
  const unlessFew = (figure: InTime) => (figure.of < fewest ? null : figure)
  return {
    ...named,
    now: summaryOf(enough.reduce(added, noScores)),
    services: enough.length,
    answered: unlessFew(reports.answered),
    fixed: unlessFew(reports.fixed),
  }
}

/** Municipalities in groups that can be told apart by the share of the satisfied; inside of one there is no order. */
export const compare = (quarter: Quarter, all: readonly ComparedMunicipality[]): Comparison => ({
  ...{ quarter, groups: rankedGroups(all) },
  few: all.filter(({ now }) => now.few),
})
