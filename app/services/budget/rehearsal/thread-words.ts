import type { Finding } from '#app/domain/budget/finding.ts'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { Reading } from '#app/domain/budget/rehearsal.ts'
import type { Choice } from '#app/domain/budget/tables/choice.ts'
import type { Asked } from '#app/domain/budget/tables/understand.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'

/** What the thread is started with; `known` are the choices for tables by a hash over their heads, for their year. */
export type ReadTask = {
  name: string
  bytes: Uint8Array
  asked: Asked
  known: readonly { heads: string; year: number; choice: Choice }[]
}

export type Found = {
  reading: Reading
  findings: readonly Finding[]
  choices: Asked['choices']
  remembered: boolean
}

/** What the thread says, in this order; a refusal ends it. */
export type Said =
  | { refused: Unreadable }
  | { rows: number }
  | { lines: readonly BudgetLine[] }
  | { found: Found }
