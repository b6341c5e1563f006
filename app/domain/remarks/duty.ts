import { type Day, dayOf } from '../calendar/day.ts'
import { workingDaysAfter } from '../calendar/working-days.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { answerDays, type Duty } from './answer.ts'

/** The day by which what was asked on a day is usually answered. */
export const usualDue = (asked: Day): Day => workingDaysAfter(asked, answerDays)

/** The office as a whole has to answer until somebody is named. */
export const firstDuty = (at: Date): Duty => ({
  ...{ responsible: null, reason: '' },
  due: usualDue(dayOf(at)),
})

/** A day for an answer is not over yet; one later than the usual needs its reason. */
export function faultsOfDuty(
  { due, reason }: Pick<Duty, 'due' | 'reason'>,
  { asked, today }: { asked: Day; today: Day },
): FieldFault[] {
  if (due < today) return [fault('due', 'remark-due-past', {})]
  const usual = usualDue(asked)
  return due > usual && reason === ''
    ? [fault('reason', 'remark-later-needs-reason', { usual })]
    : []
}
