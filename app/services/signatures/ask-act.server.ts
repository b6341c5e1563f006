import type { Person } from '#app/domain/accounts/person.ts'
import { type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { officeOf } from '#app/domain/permissions/office-of.ts'
import { isDuplicate, type Transaction } from '#models/database/in-transaction.server.ts'
import { insertAct } from '#models/signatures/pending-act.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { actHash } from './act-hash.server.ts'
import type { ActKind, Asked, PreparedAct } from './act-kind.ts'

export type AskAct<Payload> = { subject: string; payload: Payload; reason: string }

/** Asks for an act that needs two persons. It has no effect until another one signs. Answers the act's number. */
export async function askAct<Payload>(
  situation: Situation,
  kind: ActKind<Payload>,
  wanted: AskAct<Payload>,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const asked = { place, at, askedBy: person?.id ?? '', ...wanted }
  try {
    return await perform(situation, async (tx) => {
      const prepared = await kind.prepare(tx, asked)
      if (!prepared) return refuse('missing', 'not-here', {})
      const allowed = may(person, kind.name, prepared.subject, at)
      if (allowed.refused) return allowed
      const act = await writeAct(tx, kind, { asked, prepared, by: allowed.value })
      if (typeof act !== 'number') return act
      const { subject, reason } = wanted
      return done(act, 'act-asked', subject, { kind: kind.name, act, reason })
    })
  } catch (error) {
    if (isDuplicate(error, 'kind')) return refuse('conflict', 'act-already-asked', {})
    throw error
  }
}

type Writing<Payload> = { asked: Asked<Payload>; prepared: PreparedAct; by: Person }

/** Keeps an act with the hash of exactly what it will do, as part of the command that asks for it. */
export async function writeAct<Payload>(
  tx: Transaction,
  { name }: ActKind<Payload>,
  { asked, prepared, by }: Writing<Payload>,
): Promise<number | Refusal> {
  const { place, subject, payload, reason, at } = asked
  const refusal = await prepared.check(at)
  if (refusal) return refusal
  const { content } = prepared
  const hash = actHash(asked, content)
  const askedBy = { account: by.id, name: by.name, office: officeOf(by, name, 'first'), at }
  return insertAct(tx, { place, kind: name, subject, payload, reason, content, hash, askedBy })
}
