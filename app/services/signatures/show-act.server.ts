import type { Person } from '#app/domain/accounts/person.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may, mayCountersign } from '#app/domain/permissions/may.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { actText } from '#app/domain/signatures/act-content.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import { type VillageName, villageName } from '../rounds/village-name.ts'
import type { Situation } from '../situation.ts'
import { isUnchanged } from './act-hash.server.ts'
import { actKinds, checkWaiting, prepareAct } from './act-kinds.server.ts'
import { mayDecline, maySign } from './may-sign.server.ts'
import { type Signers, whoCanSign } from './who-can-sign.server.ts'

export type ShownAct = {
  act: Omit<PendingAct, 'place' | 'payload'>
  /** The text that the hash is of. */
  text: string
  villages: readonly VillageName[]
  /** Who can sign it; null when it does not wait. */
  signers: Signers | null
  /** Whether that person asked for it. */
  own: boolean
  /** Whether the person who looks can return it. */
  mayDecline: boolean
  /** Why the person who looks cannot sign; null when they can. */
  why: Reason | null
}

/** An act with all that its second signer has to know. */
export async function showAct(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<ShownAct>> {
  const allowed = mayLook(person, place, at)
  if (allowed.refused) return allowed
  const found = await readAct(place, number)
  const hidden = found && checkConfidential(person, found, at)
  if (hidden) return hidden
  if (!found) return refuse('missing', 'not-here', {})
  const prepared = await prepareAct(null, found)
  // An act may have taken away what it was about: its page goes on saying what was signed.
  const subject = prepared?.subject ?? { place }
  const { place: _, payload: __, ...act } = found
  const early = checkWaiting(found, at)
  const signing =
    prepared && isUnchanged(found, prepared.content)
      ? await maySign(null, person, { act: found, subject, at })
      : refuse('conflict', 'act-has-changed', {})
  return accepted({
    act,
    text: actText(found, found.content),
    villages: await actVillages(place),
    signers: found.state === 'open' ? await whoCanSign(found, subject, at) : null,
    own: found.askedBy.account === allowed.value.id,
    mayDecline: prepared !== null && !mayDecline(person, found, subject, at).refused,
    why: signing.refused ? signing.reason : (early?.reason ?? null),
  })
}

/** The villages by whose names acts are shown. */
export async function actVillages(place: string): Promise<VillageName[]> {
  return (await villagesOf(place)).map(villageName)
}

/** The office looks at its own acts, the platform's admin as a witness at those of every municipality. */
function mayLook(person: Person | null, place: string, at: Date): Outcome<Person> {
  return person?.place === country
    ? may(person, 'enter-platform', { place: country }, at)
    : may(person, 'enter-office', { place }, at)
}

/** What is not public yet is shown to those who may read it, and to those who can sign it. */
function checkConfidential(
  person: Person | null,
  { place, kind, state }: PendingAct,
  at: Date,
): Refusal | null {
  const { confidential } = actKinds[kind]
  if (!confidential || state === 'signed') return null
  if (!mayCountersign(person, kind, { place }, at).refused) return null
  const reads = may(person, confidential, { place }, at)
  return reads.refused ? reads : null
}
