import { type Day, dayOf, daysBetween } from '../calendar/day.ts'
import { workingDaysAfter } from '../calendar/working-days.ts'
import type { Problem } from './problem.ts'
import { isClosed } from './state.ts'

/** The last day for the first reply: so many working days after it was sent. */
export const dueOf = (at: Date, reportDays: number): Day => workingDaysAfter(dayOf(at), reportDays)

/** Whether the office replied by its day, and how many days are left or passed. */
export type ReplyState = 'in-time' | 'late' | 'waiting' | 'overdue'
export type ProblemClock = {
  reply: ReplyState
  /** Until the day that is due, negative once it has passed. */
  left: number
  /** By when it is promised to be fixed; null where nothing is, or it is closed. */
  promised: Day | null
  /** The promised day has passed. */
  broken: boolean
}

type Kept = Pick<Problem, 'steps' | 'due' | 'state'>

/** The first thing that the office did about it. */
export const firstReply = ({ steps }: Pick<Problem, 'steps'>) =>
  steps.find(({ by }) => by === 'office') ?? null

/** The day promised last, as long as it is open. */
export function promisedOf({ steps, state }: Pick<Problem, 'steps' | 'state'>): Day | null {
  if (isClosed(state)) return null
  const opened = steps.findLastIndex((step) => step.state === 'open')
  const since = steps.slice(Math.max(0, opened))
  return since.findLast(({ until }) => until !== null)?.until ?? null
}

export function clockOf(problem: Kept, today: Day): ProblemClock {
  const replied = firstReply(problem)
  const left = daysBetween(today, problem.due)
  const promised = promisedOf(problem)
  return { reply: replyOf(), left, promised, broken: promised !== null && promised < today }

  function replyOf(): ReplyState {
    if (replied) return dayOf(replied.at) <= problem.due ? 'in-time' : 'late'
    return left < 0 ? 'overdue' : 'waiting'
  }
}

/** The day on which something of it has to be done next; null where nothing presses. */
export function pressingDay(problem: Kept & Pick<Problem, 'at'>, reportDays: number): Day | null {
  if (isClosed(problem.state)) return null
  const last = problem.steps.at(-1)
  if (!firstReply(problem)) return problem.due
  // Opened again, it is answered within the same days as anew.
  if (last?.state === 'open') return dueOf(last.at, reportDays)
  return promisedOf(problem)
}
