import type { Day } from '#app/domain/calendar/day.ts'
import type { HeadColumn } from '#app/domain/imports/find-head.ts'
import type { ImportKind, PreviewRow } from '#app/domain/imports/import.ts'
import type { Reason } from '#app/domain/reasons.ts'

/** What the thread is started with: the columns are those of a table, the context what its rows are compared with. */
export type ReadTask = {
  name: string
  format: 'workbook' | 'text'
  kind: ImportKind
  option: string
  /** On which it came. */
  today: Day
  context: unknown
  columns: readonly HeadColumn[] | null
  bytes: Uint8Array
}

/** What the thread says, in this order; a refusal ends it. */
export type Said =
  | { refused: Reason }
  | { notes: readonly Reason[] }
  | { rows: readonly PreviewRow[] }
  | { ended: true }
