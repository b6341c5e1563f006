import type { ReportsInTime } from '../../problems/in-time.ts'

/** How reports of problems were dealt with in a quarter, and in the one before. */
export type QuarterOfReports = { now: ReportsInTime; before: ReportsInTime }

export type { ReportsInTime }
