import type { Language } from '../language.ts'
import type { Tyiyn } from '../money.ts'

export const sides = ['revenue', 'expenditure', 'financing'] as const
export type Side = (typeof sides)[number]

/** What an amount says of a year: drafted, adopted, as changed during the year, or received and spent. */
export const measures = ['draft', 'plan', 'revised', 'fact'] as const
export type Measure = (typeof measures)[number]

/** What an amount stands for. */
export type Period = { year: number; measure: Measure }
export type Amount = Period & { tyiyn: Tyiyn }

/**
 * A line of a version; its place among the lines is the order in which they are shown. Only lines that nothing is added
 * up under hold money of their own: what stands above them is computed (`sumsOf`), its own amounts are as printed.
 */
export type BudgetLine = {
  /** Its own within the version; stays when lines are moved. */
  number: number
  /** The number of the line above; null at the top. */
  parent: number | null
  /** Whether it is added up into the line above, or only says what a part of that goes to («из них»). */
  part: 'added' | 'of-which'
  side: Side
  /** As written, always text: `70640`; '' where it has none. */
  code: string
  economic: string | null
  source: string | null
  programme: string | null
  /** As the file names it. */
  name: string
  /** Its name in languages other than the file's, where somebody wrote them. */
  names: { readonly [L in Language]?: string }
  amounts: readonly Amount[]
  /** The sheet and row of the file it was read from; null where it was written on the page. */
  from: { sheet: string; row: number } | null
}

export const isSamePeriod = (one: Period, other: Period) =>
  one.year === other.year && one.measure === other.measure

/** A line's own amount for a period; null where it has none, which is not zero. */
export const amountFor = (amounts: readonly Amount[], period: Period): Tyiyn | null =>
  amounts.find((one) => isSamePeriod(one, period))?.tyiyn ?? null
