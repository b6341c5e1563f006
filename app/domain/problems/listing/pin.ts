import type { Day } from '../../calendar/day.ts'
import { clockOf } from '../clock.ts'
import type { Problem } from '../problem.ts'
import { isOverdue, publicPoint } from '../public-problem.ts'

/**
 * A report as the map has it, where everybody may see that it is: without a point where it has no place or anything of it
 * is hidden. Many thousands of them lie in memory.
 */
export type ProblemPin = Pick<
  Problem,
  'number' | 'kind' | 'village' | 'title' | 'state' | 'point'
> & {
  /** The day on which something was owed has passed. */
  late: boolean
}

export function pinOf(problem: Problem, today: Day): ProblemPin {
  const { number, kind, village, title, state, hidden } = problem
  const late = isOverdue({ clock: clockOf(problem, today) })
  return hidden
    ? { number, kind, village, title: '', state, late, point: null }
    : { number, kind, village, title, state, late, point: publicPoint(problem) }
}
