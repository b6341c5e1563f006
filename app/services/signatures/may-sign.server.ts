import type { Person } from '#app/domain/accounts/person.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { mayCountersign } from '#app/domain/permissions/may.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'

/** The person, who may sign an act as the second one now, or the reason why not. */
export function maySign(
  person: Person | null,
  { kind, askedBy }: Pick<PendingAct, 'kind' | 'askedBy'>,
  subject: Subject,
  at: Date,
): Outcome<Person> {
  const decidedBy = [...(subject.decidedBy ?? []), askedBy.account]
  return mayCountersign(person, kind, { ...subject, decidedBy }, at)
}
