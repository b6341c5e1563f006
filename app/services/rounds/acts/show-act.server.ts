import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may, mayCountersign } from '#app/domain/permissions/may.ts'
import type { Reason } from '#app/domain/reasons.ts'
import {
  type ExtensionPayload,
  type PendingAct,
  roundOfSubject,
} from '#app/domain/rounds/pending-act.ts'
import { readAct } from '#models/rounds/pending-act.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../../situation.ts'

export type ShownAct = {
  act: Pick<PendingAct, 'number' | 'kind' | 'reason' | 'state' | 'askedBy' | 'closedBy'>
  round: { number: number; title: InLanguages }
  /** What an extension is about; null for the other kinds. */
  extension: ExtensionPayload | null
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
  const round = found && (await readRound(place, roundOfSubject(found.subject)))
  if (!round) return refuse('missing', 'not-here', {})
  const { kind, reason, state, askedBy, closedBy, payload } = found
  const decidedBy = [askedBy.account]
  const signing = mayCountersign(person, kind, { place, round, decidedBy }, at)
  return accepted({
    act: { number, kind, reason, state, askedBy, closedBy },
    round: { number: round.number, title: round.title },
    extension: kind === 'extend-phase' ? (payload as ExtensionPayload) : null, // written by that kind
    why: signing.refused ? signing.reason : null,
  })
}
