import type { Day } from '../calendar/day.ts'
import { type Handling, replyClock, stateOf } from './answer.ts'
import { clockDue } from './duty.ts'
import type { RemarkState } from './verdict.ts'

/**
 * What the answers to the remarks of a year come to. The first answers add up: in time, late and waiting are all of
 * them. A second look is a reply of its own and counted as such, else an answered remark would wait again.
 */
export type ReplyFigures = {
  all: number
  inTime: number
  late: number
  /** Without any answer, as the state of the list says it. */
  waiting: number
  /** Of those that wait. */
  overdue: number
  /** Second looks that were asked for, and of those the ones that wait. */
  second: number
  secondWaiting: number
} & Pick<Record<RemarkState, number>, 'accepted' | 'partly'>

type Counted = Handling & { asked: Day }

export function replyFigures(remarks: readonly Counted[], today: Day): ReplyFigures {
  const clocks = remarks.map(({ asked, duty, answer }) =>
    replyClock({ asked, due: clockDue({ asked, duty }), answered: answer?.at ?? null }, today),
  )
  const of = (kind: (typeof clocks)[number]['kind']) =>
    clocks.filter((clock) => clock.kind === kind).length
  const inState = (state: RemarkState) => remarks.filter((one) => stateOf(one) === state).length
  const seconds = remarks.filter(({ second }) => second !== null)
  return {
    all: remarks.length,
    inTime: of('in-time'),
    late: of('late'),
    waiting: inState('open'),
    overdue: of('overdue'),
    accepted: inState('accepted'),
    partly: inState('partly'),
    second: seconds.length,
    secondWaiting: seconds.filter(({ second, settled }) => !second?.answer && !settled).length,
  }
}
