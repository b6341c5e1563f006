import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { insertAct } from '#models/rounds/pending-act.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { ActKind } from './act-kind.ts'

export type AskAct<Payload> = { round: number; payload: Payload; reason: string }

/** Asks for an act that needs two persons. It has no effect until another one signs. Answers the act's number. */
export async function askAct<Payload>(
  situation: Situation,
  kind: ActKind<Payload>,
  { round: number, payload, reason }: AskAct<Payload>,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const subject = `round/${number}`
  try {
    return await perform(situation, async (tx) => {
      const round = await readRoundIn(tx, place, number)
      if (!round) return refuse('missing', 'not-here', {})
      const allowed = may(person, kind.action, { place, round }, at)
      if (allowed.refused) return allowed
      const refusal = await kind.check({ tx, round, at }, payload)
      if (refusal) return refusal
      const askedBy = { account: allowed.value.id, name: allowed.value.name, at }
      const asked = { place, kind: kind.name, subject, payload, reason, askedBy }
      const act = await insertAct(tx, asked)
      return done(act, 'act-asked', subject, { kind: kind.name, act, reason })
    })
  } catch (error) {
    if (isDuplicate(error, 'kind')) return refuse('conflict', 'act-already-asked', {})
    throw error
  }
}
