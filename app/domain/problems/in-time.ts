import type { Day } from '../calendar/day.ts'
import type { InTime } from '../calendar/in-time.ts'
import { dayNumber, type ReportColumns } from './listing/window.ts'
import { isClosed, problemStates } from './state.ts'

/** How the reports whose day lies in a period were dealt with, by the standard of their kinds. */
export type ReportsInTime = {
  answered: InTime
  fixed: InTime
  /** Of those that `fixed` counts, how many were closed without being fixed: not ours, a repeat, or cannot be done. */
  closedOtherwise: number
}

/**
 * Of the reports whose day by the standard of their kind lies from one day to before another: how many had their first
 * reply by then, and how many were fixed by then. What is closed otherwise is never counted as fixed, and stays among all.
 * What can still be in time is not counted yet.
 */
export function reportsInTime(
  columns: ReportColumns,
  { from, to }: { from: Day; to: Day },
  on: Day,
): ReportsInTime {
  const [first, end, today] = [dayNumber(from), dayNumber(to), dayNumber(on)]
  const answered = { inTime: 0, of: 0 }
  const fixed = { inTime: 0, of: 0 }
  let closedOtherwise = 0
  for (let number = 1; number <= columns.last; number++) {
    const due = columns.due[number] ?? 0
    const state = problemStates[(columns.state[number] ?? 0) - 1]
    if (!state || due < first || due >= end) continue
    const isOver = due < today
    const [replied, done] = [columns.replied[number] ?? 0, columns.fixed[number] ?? 0]
    if (replied > 0 || isOver) answered.of += 1
    if (replied > 0 && replied <= due) answered.inTime += 1
    if (!isClosed(state) && !isOver) continue
    fixed.of += 1
    if (done > 0 && done <= due) fixed.inTime += 1
    if (isClosed(state) && state !== 'fixed') closedOtherwise += 1
  }
  return { answered, fixed, closedOtherwise }
}
