import { mayCountersign } from '#app/domain/permissions/may.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { openActs } from '#models/signatures/pending-act.server.ts'
import type { Situation } from '../situation.ts'
import { isUnchanged } from './act-hash.server.ts'
import type { PreparedAct } from './act-kind.ts'
import { prepareAct } from './act-kinds.server.ts'
import { maySign } from './may-sign.server.ts'

/** An act that waits, on what it is about, and whether the person who asks can sign it now. */
export type WaitingAct = { act: PendingAct; prepared: PreparedAct; mine: boolean }

/** Every act that waits and still does what it was asked for with, the oldest first. */
export async function waitingActs(situation: Situation): Promise<WaitingAct[]> {
  const waiting = (await openActs(situation.place)).map(async (act): Promise<WaitingAct[]> => {
    const prepared = await prepareAct(null, act)
    if (!prepared || !isUnchanged(act, prepared.content)) return []
    return [{ act, prepared, mine: await isMine(act, prepared, situation) }]
  })
  return (await Promise.all(waiting)).flat()
}

/** Those that the person who asks can sign as the second one. */
export async function signableActs(situation: Situation): Promise<PendingAct[]> {
  return (await waitingActs(situation)).filter(({ mine }) => mine).map(({ act }) => act)
}

async function isMine(act: PendingAct, { subject }: PreparedAct, { person, at }: Situation) {
  const { kind, place, askedBy } = act
  // What the table alone refuses asks nothing of the database.
  if (mayCountersign(person, kind, { place, decidedBy: [askedBy.account] }, at).refused)
    return false
  return !(await maySign(null, person, { act, subject, at })).refused
}
