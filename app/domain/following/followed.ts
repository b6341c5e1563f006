import type { LinesThen } from '../remarks/public-remark.ts'
import type { Follow } from './follow.ts'

/** A follow as its reader sees it: what the line is now; null for all of a budget. */
export type Followed = Pick<Follow, 'year' | 'what' | 'line' | 'at'> & { now: LinesThen | null }
