import type { Day } from '../calendar/day.ts'
import type { Verdict } from './verdict.ts'

type Named = { year: number; number: number }

/** What is written to authors of remarks, and to whoever has to answer. */
export type RemarkMessages = {
  'remark-answered': Named & { verdict: Verdict }
  'remark-assigned': Named & { due: Day }
}
