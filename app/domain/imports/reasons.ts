import type { InLanguages } from '../language.ts'

/** Why a file is not taken in, or why a row of it is wrong. */
export type ImportReasons = {
  'import-choose-file': Record<never, never>
  'import-choose-option': Record<never, never>
  'import-file-large': { megabytes: number }
  'import-file-empty': { name: string }
  'import-file-locked': { name: string }
  'import-old-excel': { name: string }
  'import-other-kind': { name: string; endings: string }
  'import-unreadable': { name: string }
  'import-formula-empty': { cell: string }
  'import-too-much': { name: string }
  'import-too-long': { rows: number }
  'import-no-head': { missing: InLanguages }
  'import-head-twice': { head: string; first: string; second: string }
  'import-several-sheets': { sheets: string }
  'import-no-rows': Record<never, never>
  'import-gone': Record<never, never>
  'import-not-ready': Record<never, never>
  'import-has-faults': { rows: number }
  'import-nothing-new': Record<never, never>
  /** What is kept changed between the preview and its confirmation. */
  'import-outdated': Record<never, never>
  'import-differs': Record<never, never>

  'cell-empty': Record<never, never>
  'cell-long': { max: number }
  'cell-formula': Record<never, never>
  'cell-letters-lost': Record<never, never>
  'cell-no-number': { found: string }
  'cell-no-day': { found: string }
  'cell-twice': { row: number }

  /** What is said of a file that was read, without refusing it. */
  'import-sheet-read': { sheet: string; others: string }
  'import-heads-unused': { heads: string }
}
