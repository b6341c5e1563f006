import type { Unreadable } from './unreadable.ts'
import type { VersionKind } from './version.ts'

/** Why a version of a budget is not begun, changed or published. */
export type BudgetReasons = {
  'budget-unreadable': { name: string; why: Unreadable }
  /** A cell with more than a name: it is shown by its place, never taken in. */
  'budget-name-long': { sheet: string; row: number; most: number }
  'budget-choose-file': Record<never, never>
  /** A version of the kind is published: what replaces it says why. */
  'budget-correction-needs-reason': { kind: VersionKind; version: number }
  /** Changes and execution are those of a budget that the kenesh adopted. */
  'budget-not-adopted': { year: number }
  /** A draft of a year whose budget is adopted would open its remarks again. */
  'budget-adopted-before': { year: number }
  /** Begun on the page before another draft was put to the vote of the kenesh. */
  'budget-not-what-was-put': { version: number }
  'budget-year-not-begun': { year: number }
  /** Another one was published since this draft was begun. */
  'budget-overtaken': { version: number }
  /** A line stands otherwise than a signed conciliation protocol decided. */
  'budget-departure-needs-reason': { table: number }
  'budget-file-again': { year: number; version: number }
  'budget-not-ready': Record<never, never>
  'budget-too-many-findings': { most: number }
  'budget-no-lines': Record<never, never>
  'budget-open-findings': { count: number }
  'budget-is-published': Record<never, never>
  'budget-two-meanings': { written: string }
  'budget-code': Record<never, never>
  'budget-line-holds-others': Record<never, never>
  'budget-not-under-itself': Record<never, never>
  'budget-dates-need-reason': Record<never, never>
  'budget-dates-order': Record<never, never>
  'budget-price-odd': Record<never, never>
  'budget-price-reason': Record<never, never>
  'budget-price-source': Record<never, never>
  'budget-resolution-later': Record<never, never>
  'budget-adopted-by-two': Record<never, never>
}
