import { type Day, dayOf } from '../calendar/day.ts'
import { workingDaysAfter } from '../calendar/working-days.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { answerDays, type Duty } from './answer.ts'

/** The day by which what was asked on a day is usually answered. */
export const usualDue = (asked: Day): Day => workingDaysAfter(asked, answerDays)

/**
 * The office as a whole has to answer until somebody is named; `owed`: the day by which an answer was owed before it became
 * a remark, which a new term does not make later.
 */
export function firstDuty(at: Date, owed?: Day): Duty {
  const usual = usualDue(dayOf(at))
  const isEarlier = owed !== undefined && owed < usual
  const due = isEarlier ? owed : usual
  return { responsible: null, reason: '', due, ...(isEarlier ? { first: due } : {}) }
}

type Asked = { asked: Day; duty: Pick<Duty, 'due' | 'first'> }

/** The day by which an answer was owed at first, whatever was set later. */
export const firstDue = ({ asked, duty: { first } }: Asked): Day => first ?? usualDue(asked)

/** The day that the public clock counts by: putting an answer off makes no late one punctual. */
export function clockDue(of: Asked): Day {
  const first = firstDue(of)
  const [earliest = first] = [first, of.duty.due].sort()
  return earliest
}

/** A day for an answer is not over yet; one later than the first needs its reason. */
export function faultsOfDuty(
  { due, reason }: Pick<Duty, 'due' | 'reason'>,
  { first: usual, today }: { first: Day; today: Day },
): FieldFault[] {
  if (due < today) return [fault('due', 'remark-due-past', {})]
  return due > usual && reason === ''
    ? [fault('reason', 'remark-later-needs-reason', { usual })]
    : []
}
