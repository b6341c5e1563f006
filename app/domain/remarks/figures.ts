import type { Day } from '../calendar/day.ts'
import { type Handling, isUnanswered, replyClock, stateOf } from './answer.ts'

/** What the answers to the remarks of a year come to. */
export type ReplyFigures = {
  all: number
  open: number
  inTime: number
  late: number
  /** Of those that are open. */
  overdue: number
  /** Taken into account, wholly or in part. */
  taken: number
  saidAnswered: number
}

type Counted = Handling & { asked: Day }

export function replyFigures(remarks: readonly Counted[], today: Day): ReplyFigures {
  const clocks = remarks.map(({ asked, duty, answer }) =>
    replyClock({ asked, due: duty.due, answered: answer?.at ?? null }, today),
  )
  const of = (kind: (typeof clocks)[number]['kind']) =>
    clocks.filter((clock) => clock.kind === kind).length
  return {
    all: remarks.length,
    open: remarks.filter(isUnanswered).length,
    inTime: of('in-time'),
    late: of('late'),
    overdue: of('overdue'),
    taken: remarks.filter((one) => ['accepted', 'partly'].includes(stateOf(one))).length,
    saidAnswered: remarks.filter(({ word }) => word?.isAnswer).length,
  }
}
