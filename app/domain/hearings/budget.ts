import type { VersionKind } from '../budget/version.ts'

/** The budget that a hearing is about, as its page tells of it. */
export type HeardBudget = {
  year: number
  version: number
  kind: VersionKind
  /** What is to be spent, in tyiyn; null where the version does not say. */
  expenditure: number | null
  /** A newer version of the year was published meanwhile. */
  outdated: boolean
}
