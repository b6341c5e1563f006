import type { ClassEntry } from '../../classifications/entry.ts'
import type { InLanguages } from '../../language.ts'
import type { Tyiyn } from '../../money.ts'
import type { Amount, Period } from '../line.ts'
import type { LineWords } from '../line-words.ts'
import type { ShownPrices } from '../prices/prices.ts'
import type { ChangedPart } from './parts.ts'
import type { ReadLine } from './read-line.ts'
import type { Spent } from './spent.ts'
import type { StoryYear } from './story.ts'
import type { VersionHead } from './version-page.ts'

/** A line in one year: null where that year has nothing of it, which is not zero. */
export type LineYear = Pick<StoryYear, 'year' | 'codes' | 'shared'> & {
  plan: { measure: Amount['measure']; tyiyn: Tyiyn } | null
  fact: Tyiyn | null
  /** No index leads from it to the prices that the others stand in. */
  untold: boolean
  /** Why the amount is what it is, in the office's words; '' where nothing was said. */
  why: string
}

/** Everything about one line, as a version has it. */
export type LinePage = {
  head: VersionHead
  period: Period
  line: ReadLine
  /** What the office says of it in plain words; null where nothing was said. */
  words: Pick<LineWords, 'what' | 'people'> | null
  /** Projects that residents chose and that it pays for in this year, by the numbers of their proposals. */
  projects: readonly number[]
  /** What the classification calls it in full; null where its code is the municipality's own. */
  official: InLanguages | null
  amount: Tyiyn | null
  /** All of its side. */
  whole: Tyiyn | null
  people: number
  years: readonly (LineYear & { spent: Spent })[]
  /** In which prices the years stand. */
  prices: ShownPrices
  /** The versions of the year in their order, with what each has for the line. */
  versions: readonly { head: VersionHead; amount: Tyiyn | null; by: Tyiyn | null }[]
  /** What its money goes to, beside the version before. */
  parts: readonly ChangedPart[]
  /** Codes that its parts are paid by and from, by classification and code. */
  named: Readonly<Record<string, Pick<ClassEntry, 'name' | 'plain'>>>
}

/** A line that a chosen project is paid from, as the newest version of its year has it. */
export type PayingLine = Pick<ReadLine, 'side' | 'key' | 'name'> & {
  year: number
  amount: Tyiyn | null
}
