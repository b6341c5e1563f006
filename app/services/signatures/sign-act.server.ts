import type { Person } from '#app/domain/accounts/person.ts'
import { type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { officeOf } from '#app/domain/permissions/office-of.ts'
import type { PendingAct, Signature } from '#app/domain/signatures/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { closeAct, readActIn } from '#models/signatures/pending-act.server.ts'
import { type Done, done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { isUnchanged } from './act-hash.server.ts'
import type { PreparedAct } from './act-kind.ts'
import { checkWaiting, forgottenOf, prepareAct } from './act-kinds.server.ts'
import { endAct } from './end-changed-acts.server.ts'
import { mayDecline, maySign } from './may-sign.server.ts'

/** Whether the act was done, or had to be ended because what was to be signed has changed. */
type Came = 'done' | 'ended'

/**
 * The second signature: another person signs, and only now the act takes effect, in this same transaction. What it
 * would do now must be what it was asked for with; if not, the act ends and nothing else is done. `seen` is the hash
 * that was shown to whoever signs.
 */
export async function signAct(
  situation: Situation,
  vault: Vault,
  number: number,
  seen?: string,
): Promise<Outcome<unknown>> {
  const { person, place, at } = situation
  const outcome = await perform<Came>(situation, async (tx) => {
    const found = await findAct(tx, place, number)
    if ('refused' in found) return found
    const { act, prepared } = found
    const allowed = await maySign(tx, person, { act, subject: prepared.subject, at })
    if (allowed.refused) return allowed
    if (act.state === 'ended') return refuse('conflict', 'act-has-changed', {})
    if (act.state !== 'open') return refuse('conflict', 'act-not-open', {})
    if (seen !== undefined && seen !== act.hash) return refuse('conflict', 'act-has-changed', {})
    if (!isUnchanged(act, prepared.content)) {
      await endAct(tx, act, prepared, { by: null, at })
      return done('ended' as const, 'act-ended', act.subject, { kind: act.kind, act: number })
    }
    const early = checkWaiting(act, at)
    if (early) return early
    const hand = { tx, by: signatureOf(allowed.value, act, at), at, vault }
    return carryOut(hand, act, prepared)
  })
  if (outcome.refused || outcome.value === 'done') return outcome
  return refuse('conflict', 'act-has-changed', {})
}

async function carryOut(
  hand: Parameters<PreparedAct['carryOut']>[0],
  act: PendingAct,
  prepared: PreparedAct,
): Promise<Done<Came> | Refusal> {
  const refusal = await prepared.check(hand.at)
  if (refusal) return refusal
  const { action, details } = await prepared.carryOut(hand)
  if (!(await closeAct(hand.tx, act, 'signed', hand.by, forgottenOf(act))))
    return refuse('conflict', 'act-not-open', {})
  const { number, subject, reason, askedBy } = act
  const whose = { act: number, asked: askedBy.account, signed: act.hash }
  return done('done' as const, action, subject, { reason, ...details, ...whose })
}

/** Takes an open act off the table with a reason: the asker their own, or a second person theirs. */
export async function declineAct(
  situation: Situation,
  { number, reason }: { number: number; reason: string },
): Promise<Outcome<unknown>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const found = await findAct(tx, place, number)
    if ('refused' in found) return found
    const { act, prepared } = found
    const allowed = mayDecline(person, act, prepared.subject, at)
    if (allowed.refused) return allowed
    const by = signatureOf(allowed.value, act, at)
    if (
      !(await closeAct(tx, act, 'declined', by, {
        ...(reason ? { closedFor: reason } : {}),
        ...forgottenOf(act),
      }))
    )
      return refuse('conflict', 'act-not-open', {})
    const also = await prepared.decline?.({ tx, by, at }, reason)
    if (also?.refused) return also
    const details = { kind: act.kind, act: number, reason }
    const own = by.account === act.askedBy.account
    const action = own ? 'act-withdrawn' : (also?.value.action ?? 'act-declined')
    return done(null, action, act.subject, details)
  })
}

async function findAct(tx: Transaction, place: string, number: number) {
  const act = await readActIn(tx, place, number)
  const prepared = act && (await prepareAct(tx, act))
  if (prepared) return { act, prepared }
  // Of one that forgets nothing is left to prepare once it is closed.
  if (!act || act.state === 'open' || !forgottenOf(act).forgets)
    return refuse('missing', 'not-here', {})
  return refuse('conflict', act.state === 'ended' ? 'act-has-changed' : 'act-not-open', {})
}

function signatureOf(person: Person, { kind }: PendingAct, at: Date): Signature {
  const { id, name } = person
  return { account: id, name, office: officeOf(person, kind, 'second'), at }
}
