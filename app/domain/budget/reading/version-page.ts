import type { Tyiyn } from '../../money.ts'
import type { Measure, Period } from '../line.ts'
import type { ShownPrices } from '../prices/prices.ts'
import type { PublishedVersion } from '../version.ts'
import type { NotedFinding } from '../work/noted-finding.ts'
import type { ReadLine } from './read-line.ts'
import type { Spent } from './spent.ts'
import type { Steps } from './steps.ts'
import type { Income } from './where-from.ts'
import type { Section } from './where-to.ts'

/** A version as others are told of it. */
export type VersionHead = Pick<
  PublishedVersion,
  'year' | 'number' | 'kind' | 'publishedAt' | 'reason' | 'hash' | 'resolution'
>

/** The way from another version to the one that is shown. */
export type ChangeOf = { head: VersionHead; spending: Steps; income: Steps }

/** What was planned and what was received and spent in a year. */
export type SpentPage = {
  head: VersionHead
  /** By which plan: as adopted or as changed. */
  plan: Measure
  sides: readonly { side: 'revenue' | 'expenditure'; spent: Spent }[]
  sections: readonly { section: Section; spent: Spent }[]
}

/** What did not fit in the file of a version, and what was said of it before it was published. */
export type VersionNote = Pick<
  NotedFinding,
  'kind' | 'period' | 'printed' | 'computed' | 'decision' | 'note'
> & {
  /** The line it is about; '' where it is about none. */
  name: string
}

/** What a resident sees first of a version. */
export type VersionPage = {
  version: VersionHead
  /** All published versions of its year, in their order. */
  chain: readonly VersionHead[]
  newest: boolean
  period: Period
  people: number
  revenue: Tyiyn | null
  expenditure: Tyiyn | null
  income: Income
  /** In the prices that were asked for, as last year's. */
  sections: readonly Section[]
  /** What they come to. */
  spending: Tyiyn | null
  /** The plan of the year before; null where none is published. */
  lastYear: { head: VersionHead; sections: readonly Section[]; expenditure: Tyiyn | null } | null
  /** From the version before in the same year. */
  since: ChangeOf | null
  sinceLastYear: ChangeOf | null
  /** In which prices it is compared with the year before. */
  prices: ShownPrices
  spent: SpentPage | null
  notes: readonly VersionNote[]
}

/** A year with its versions, and what its newest one comes to. */
export type BudgetYear = {
  year: number
  newest: VersionHead
  chain: readonly VersionHead[]
  revenue: Tyiyn | null
  expenditure: Tyiyn | null
}

/** A line as the list of all shows it, with what it is called in every language and every word it can be found by. */
export type ListedLine = { line: ReadLine; amount: Tyiyn | null; called: string; found: string }

/** What stands in the budget that was published last. */
export type MoneyToday = Pick<VersionPage, 'revenue' | 'expenditure' | 'income'> & {
  head: VersionHead
}
