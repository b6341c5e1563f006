import type { Departure } from '../../conciliations/signed/departures.ts'
import type { Tyiyn } from '../../money.ts'
import type { Amount, BudgetLine } from '../line.ts'
import type { Reading } from '../rehearsal.ts'
import type { BudgetVersion } from '../version.ts'
import type { Decision, FindingState, NotedFinding } from '../work/noted-finding.ts'
import type { SideTotals } from '../work/side-totals.ts'

/** A finding as the office's page shows it, with what may be decided about it. */
export type FindingDesk = NotedFinding & {
  state: FindingState
  possible: readonly Decision[]
  /** The name of its line; '' where it was read into none. */
  name: string
}

/** A line of the page of a version: how deep it stands, what it comes to, and whether that is computed. */
export type LineDesk = Pick<BudgetLine, 'number' | 'side' | 'code' | 'name' | 'part'> & {
  depth: number
  total: boolean
  amounts: readonly Amount[]
}

/** A line by its code and name: what it comes to in the newest version, and here. */
export type Differs = { code: string; name: string; there: Tyiyn | null; here: Tyiyn | null }

/** A version with one page of its lines. */
export type VersionDesk = Omit<BudgetVersion, 'findings' | 'place' | 'begunBy' | 'departures'> & {
  begunBy: string
  findings: readonly FindingDesk[]
  totals: SideTotals
  lines: readonly LineDesk[]
  count: number
  page: number
  pages: number
  reading: Reading | null
  mayWrite: boolean
  /** The act by which a second person may adopt it; null where none was asked for. */
  act: number | null
  /** What was published since this draft was begun, with the lines that differ from it; null where nothing was. */
  overtaken: { version: number; differs: readonly Differs[] } | null
  /** Where the draft stands otherwise than signed conciliation protocols decided: each needs its reason. */
  departures: readonly Departure[]
}
