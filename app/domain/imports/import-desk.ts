import type { Import, PreviewPart, PreviewRow } from './import.ts'
import type { ImportRuns } from './manifest.ts'

/** A file that is being checked, as its page shows it. */
export type ImportDesk = Pick<
  Import,
  'kind' | 'file' | 'at' | 'state' | 'reason' | 'counts' | 'notes' | 'rowsHash' | 'appliedAt'
> & {
  by: string
  progress: ImportRuns['read-import'] | null
  /** Taking it in changes what everybody sees: it says why. */
  needsReason: boolean
  part: PreviewPart
  page: number
  pages: number
  rows: readonly Omit<PreviewRow, 'value'>[]
  /** When the same file was taken in before, and who sent it. */
  before: { at: Date; by: string } | null
  /** Where the rows are set as a paper before they are taken in; null where there is none. */
  paper: string | null
  /** Where what was taken in is seen. */
  href: string
}
