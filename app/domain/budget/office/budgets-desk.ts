import type { Day } from '../../calendar/day.ts'
import type { ChainStep } from '../chain-dates.ts'
import type { Rehearsal } from '../rehearsal.ts'
import type { BudgetVersion } from '../version.ts'

/** A version as the list of the office shows it; `open`: findings without a note. */
export type VersionLine = Pick<
  BudgetVersion,
  'number' | 'kind' | 'state' | 'reason' | 'hash' | 'publishedAt' | 'begunAt'
> & { begunBy: string; file: string | null; open: number }

/** The budget of a year: its versions in their order, and the next steps with their days. */
export type YearDesk = {
  year: number
  versions: readonly VersionLine[]
  days: readonly { step: ChainStep; day: Day; usual: boolean }[]
}

export type BudgetsDesk = {
  years: readonly YearDesk[]
  tried: readonly Pick<Rehearsal, 'number' | 'year' | 'kind' | 'file' | 'state'>[]
  mayWrite: boolean
}
