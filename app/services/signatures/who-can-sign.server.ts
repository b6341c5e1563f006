import type { Role } from '#app/domain/accounts/role.ts'
import { officeOf, signersOf } from '#app/domain/permissions/office-of.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { accountsWith, personOf } from '#models/accounts/account.server.ts'
import { maySign } from './may-sign.server.ts'

/** Who can sign an act now, and who will be able to, from when. `witness`: the platform's admin can as well. */
export type Signers = {
  now: readonly { name: string; office: Role | null; account: string }[]
  later: readonly { name: string; from: Date }[]
  witness: boolean
}

/** The people of the municipality who can be the second one of an act. */
export async function whoCanSign(
  act: Pick<PendingAct, 'place' | 'kind' | 'askedBy'>,
  subject: Subject,
  at: Date,
): Promise<Signers> {
  const offices = signersOf(act.kind)
  const now: { name: string; office: Role | null; account: string }[] = []
  const later: { name: string; from: Date }[] = []
  for (const person of (await accountsWith(act.place, offices)).map(personOf)) {
    const signs = await maySign(null, person, { act, subject, at })
    const { id: account, name } = person
    if (!signs.refused) now.push({ name, office: officeOf(person, act.kind, 'second'), account })
    else if ('until' in signs.reason.given) later.push({ name, from: signs.reason.given.until })
  }
  return { now, later, witness: offices.includes('platform-admin') }
}
