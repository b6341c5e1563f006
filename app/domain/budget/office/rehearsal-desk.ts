import type { BudgetLine } from '../line.ts'
import type { Rehearsal } from '../rehearsal.ts'
import type { NotedFinding } from '../work/noted-finding.ts'
import type { SideTotals } from '../work/side-totals.ts'

/** A file that is tried, as its page shows it. */
export type RehearsalDesk = Omit<Rehearsal, 'findings' | 'place' | 'by'> & {
  by: string
  rowsRead: number | null
  /** Each with the name of its line; '' where it was read into none. */
  findings: readonly (NotedFinding & { name: string })[]
  totals: SideTotals
  /** The first lines, as they were understood. */
  lines: readonly BudgetLine[]
  /** A version that was made of the same file. */
  before: { year: number; number: number } | null
}
