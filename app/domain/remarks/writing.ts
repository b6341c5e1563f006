import type { Tyiyn } from '../money.ts'
import type { VillageName } from './public-remark.ts'
import type { PaperAuthor, Remark } from './remark.ts'
import type { RemarkLine } from './remark-line.ts'

/** A line of the draft that a remark may name. */
export type LineOption = RemarkLine & { amount: Tyiyn | null }

/** What the form of a remark needs to know. */
export type Writing = {
  year: number
  /** Every line of the draft, in its order. */
  lines: readonly LineOption[]
  villages: readonly VillageName[]
  /** The writer's own. */
  village: number | null
}

/** A remark with what only the office knows of it. */
export type KeptRemark = Pick<Remark, 'text' | 'files' | 'hidden'> & {
  paper: PaperAuthor | null
  /** Full name; null for whoever does not take remarks in. */
  author: string | null
}
