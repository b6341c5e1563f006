import { type Refusal, refuse } from '#app/domain/outcome.ts'
import type { ActName, PendingAct } from '#app/domain/signatures/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { factsOfNouns } from '../nouns.server.ts'
import type { AnyActKind, PreparedAct } from './act-kind.ts'

/** Every act that a second person signs. A rule that needs two persons and has no row here does not compile. */
export const actKinds: Readonly<Record<ActName, AnyActKind>> = factsOfNouns('signed')

/** A kept act on what it is about, as that stands now; null where that is gone. */
export function prepareAct(tx: Transaction | null, act: PendingAct): Promise<PreparedAct | null> {
  const { place, subject, reason, askedBy } = act
  const payload = act.payload as never // written by this same kind in askAct
  const asked = { place, subject, reason, payload, at: askedBy.at, askedBy: askedBy.account }
  return actKinds[act.kind].prepare(tx, asked)
}

/** Why it is too early for a second signature; null when it is not. */
export function checkWaiting({ kind, askedBy }: PendingAct, at: Date): Refusal | null {
  const from = new Date(askedBy.at.getTime() + (actKinds[kind].waits ?? 0) * 3_600_000)
  return at < from ? refuse('conflict', 'act-too-early', { from }) : null
}

/** Whether nothing personal of it is kept once it is closed. */
export const forgottenOf = ({ kind }: Pick<PendingAct, 'kind'>): { forgets: boolean } => ({
  forgets: actKinds[kind].forgets === true,
})
