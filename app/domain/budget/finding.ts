/** What does not fit in a budget file, with its place as a spreadsheet shows it: rows from 1, columns by letter. */
export type Finding = {
  sheet: string
  row: number
  column: string
  kind: FindingKind
  /** As it stands in the file, in tyiyn; null where there is no readable amount. */
  printed: number | null
  /** What the parts give, in tyiyn; null where nothing is to be computed. */
  computed: number | null
  hint: Hint | null
}

export type FindingKind =
  /** A total that is not the sum of its parts. */
  | 'total'
  /** A deficit or surplus that is not income less spending. */
  | 'balance'
  /** A cell that is no number, or has two meanings. */
  | 'number'
  /** A line that stands twice, and was added twice. */
  | 'duplicate'
  /** A code that belongs nowhere. */
  | 'code'

/**
 * The slip that would explain a difference to the tyiyn, and the row where it was made; a missing line stands in no row
 * of the file, so it is named, at the row of its total.
 */
export type Hint = { kind: Slip; row: number; line?: string }

export type Slip =
  | 'lost-comma'
  | 'doubled-line'
  | 'missing-line'
  | 'swapped-columns'
  | 'unit-mixed'
  | 'digits-swapped'
  | 'lost-sign'
