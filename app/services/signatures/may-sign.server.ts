import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may, mayCountersign } from '#app/domain/permissions/may.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import { checkPair } from '#app/domain/signatures/pair.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { personOf, readAccountIn } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readHalf } from './read-half.server.ts'

type Signing = { act: Pick<PendingAct, 'kind' | 'askedBy'>; subject: Subject; at: Date }

/**
 * The person, who may sign an act as the second one now, or the reason why not: the table of permissions, whether
 * the one who asked still holds the office, and whether the two may be a pair.
 */
export async function maySign(
  tx: Transaction | null,
  person: Person | null,
  { act: { kind, askedBy }, subject, at }: Signing,
): Promise<Outcome<Person>> {
  const decidedBy = [...(subject.decidedBy ?? []), askedBy.account]
  const allowed = mayCountersign(person, kind, { ...subject, decidedBy }, at)
  if (allowed.refused) return allowed
  const named = accountOf(askedBy.account)
  const asker = named && (await readAccountIn(tx, named.place, named.number))
  if (may(asker && personOf(asker), kind, subject, at).refused)
    return refuse('conflict', 'asker-without-office', { name: askedBy.name })
  const [one, other] = [await readHalf(tx, askedBy.account), await readHalf(tx, allowed.value.id)]
  if (!one || !other) return refuse('forbidden', 'needs-another-person', {})
  const pair = checkPair(one, other, at)
  return pair.refused ? pair : allowed
}

/** The person, who may take an act off the table: whoever can sign, and the one who asked. */
export function mayDecline(
  person: Person | null,
  { place, kind, askedBy }: Pick<PendingAct, 'place' | 'kind' | 'askedBy'>,
  { decidedBy = [] }: Subject,
  at: Date,
): Outcome<Person> {
  if (person?.id === askedBy.account) return may(person, 'enter-office', { place }, at)
  return mayCountersign(person, kind, { place, decidedBy }, at)
}
