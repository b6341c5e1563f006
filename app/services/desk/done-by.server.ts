import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { may } from '#app/domain/permissions/may.ts'
import { officesOf } from '#app/domain/permissions/office-of.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import type { Situation } from '../situation.ts'

/** By whom a piece of work is done: by whoever asks, else by those offices that the rule of the action names. */
export function doneBy(
  { person, at }: Pick<Situation, 'person' | 'at'>,
  action: Action,
  subject: Subject,
): Pick<WorkItem, 'who' | 'others'> {
  if (!may(person, action, subject, at).refused) return { who: 'you' }
  const offices = officesOf(action)
  return {
    who: offices[0] ?? 'nobody',
    others: { offices, barred: subject.decidedBy ?? [] },
  }
}
