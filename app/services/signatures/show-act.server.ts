import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { actText } from '#app/domain/signatures/act-content.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import { type VillageName, villageName } from '../rounds/village-name.ts'
import type { Situation } from '../situation.ts'
import { isUnchanged } from './act-hash.server.ts'
import { prepareAct } from './act-kinds.server.ts'
import { maySign } from './may-sign.server.ts'

export type ShownAct = {
  act: Omit<PendingAct, 'place' | 'payload'>
  /** The text that the hash is of. */
  text: string
  villages: readonly VillageName[]
  /** Whether that person asked for it. */
  own: boolean
  /** Why the person who looks cannot sign; null when they can. */
  why: Reason | null
}

/** An act with all that its second signer has to know. */
export async function showAct(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<ShownAct>> {
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const found = await readAct(place, number)
  const prepared = found && (await prepareAct(null, found))
  if (!prepared) return refuse('missing', 'not-here', {})
  const { place: _, payload: __, ...act } = found
  const signing = isUnchanged(found, prepared.content)
    ? maySign(person, found, prepared.subject, at)
    : refuse('conflict', 'act-has-changed', {})
  return accepted({
    act,
    text: actText(found, found.content),
    villages: (await villagesOf(place)).map(villageName),
    own: found.askedBy.account === allowed.value.id,
    why: signing.refused ? signing.reason : null,
  })
}
