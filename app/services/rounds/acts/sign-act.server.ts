import type { Person } from '#app/domain/accounts/person.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { mayCountersign } from '#app/domain/permissions/may.ts'
import { type PendingAct, roundOfSubject } from '#app/domain/rounds/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { closeAct, readActIn } from '#models/rounds/pending-act.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { AnyActKind } from './act-kind.ts'

/** The second signature: another person signs, and only now the act takes effect, in this same transaction. */
export async function signAct(
  situation: Situation,
  kinds: readonly AnyActKind[],
  number: number,
): Promise<Outcome<null>> {
  return perform(situation, async (tx) => {
    const found = await findOpenAct(tx, situation, number)
    if ('refused' in found) return found
    const { act, round, person } = found
    const kind = kinds.find(({ name }) => name === act.kind)
    if (!kind) throw new Error(`nobody can carry out ${act.kind}`)
    const ground = { tx, round, at: situation.at }
    const payload = act.payload as never // written by this same kind in askAct
    const refusal = await kind.check(ground, payload)
    if (refusal) return refusal
    const details = await kind.carryOut(ground, payload, act.reason)
    if (!(await closeAct(tx, act, 'signed', signatureOf(person, situation.at))))
      return refuse('conflict', 'act-not-open', {})
    const { account: asked } = act.askedBy
    return done(null, act.kind, act.subject, { ...details, act: number, asked, reason: act.reason })
  })
}

/** Takes an open act off the table with a reason: the asker their own, or a second person theirs. */
export async function declineAct(
  situation: Situation,
  { number, reason }: { number: number; reason: string },
): Promise<Outcome<null>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const act = await readActIn(tx, place, number)
    if (!act) return refuse('missing', 'not-here', {})
    const allowed = mayCountersign(person, act.kind, { place }, at)
    if (allowed.refused) return allowed
    if (!(await closeAct(tx, act, 'declined', signatureOf(allowed.value, at))))
      return refuse('conflict', 'act-not-open', {})
    return done(null, 'act-declined', act.subject, { kind: act.kind, act: number, reason })
  })
}

async function findOpenAct(tx: Transaction, { person, place, at }: Situation, number: number) {
  const act = await readActIn(tx, place, number)
  const round = act && (await readRoundIn(tx, place, roundOfSubject(act.subject)))
  if (!round) return refuse('missing', 'not-here', {})
  const decidedBy = [act.askedBy.account]
  const allowed = mayCountersign(person, act.kind, { place, round, decidedBy }, at)
  if (allowed.refused) return allowed
  return act.state === 'open'
    ? { act, round, person: allowed.value }
    : refuse('conflict', 'act-not-open', {})
}

function signatureOf({ id, name }: Person, at: Date): PendingAct['askedBy'] {
  return { account: id, name, at }
}
