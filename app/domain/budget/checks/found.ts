import type { Finding } from '../finding.ts'

/** A finding without its sheet; `column` is the place among the block's amounts. */
export type Found = Omit<Finding, 'sheet' | 'column'> & { column: number }
