import type { Side } from '../budget/line.ts'
import type { LineName } from '../budget/reading/read-line.ts'
import type { Tyiyn } from '../money.ts'

/** A line of a year's budget as a remark names it; the name is that of the version it was written on. */
export type RemarkLine = {
  side: Side
  /** As addresses call it: its code, or the words of its name. */
  key: string
  code: string
  name: LineName
  section: { key: string; name: LineName }
}

/** Money that the author would give to a line, or take from it. */
export type WantedMove = { line: RemarkLine; by: Tyiyn }
