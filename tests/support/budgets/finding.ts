import type { FindingKind, Hint } from '#app/domain/budget/finding.ts'

/** A fault at a place of a file: rows from 1, columns by letter, amounts in som. */
export type Finding = {
  sheet: string
  row: number
  column: string
  kind: FindingKind
  printed: number | null
  computed: number | null
  /** Printed without computed. */
  difference: number | null
  hint: Hint | null
}
