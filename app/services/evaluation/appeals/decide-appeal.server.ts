import {
  type Appeal,
  type AppealDecision,
  type AppealRuling,
  checkRuling,
} from '#app/domain/evaluation/appeal.ts'
import { advance, type CheckState, checkStateOf } from '#app/domain/evaluation/check-state.ts'
import { costBounds } from '#app/domain/evaluation/cost-bounds.ts'
import { acceptedFor, reopenedFor } from '#app/domain/evaluation/effect.ts'
import { everyHand, type Official } from '#app/domain/evaluation/evaluation.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { decideAppealOnce, readAppealIn } from '#models/evaluation/appeal.server.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { type CheckCase, officialOf, readCaseIn } from '../read-case.server.ts'

export type DecideAppeal = { proposal: number; ruling: AppealRuling }

/**
 * Another person than those who decided and signed says whether the rejection stands, the proposal is accepted, or
 * it is checked again where it failed.
 */
export async function decideAppeal(
  situation: Situation,
  { proposal: number, ruling }: DecideAppeal,
): Promise<Outcome<{ proposal: number }>> {
  return perform(situation, async (tx) => {
    const found = await readCaseIn(tx, situation.place, number)
    if (found.refused) return found
    const appeal = await readAppealIn(tx, situation.place, number)
    if (!appeal) return refuse('missing', 'not-here', {})
    const next = checkAll(situation, found.value, appeal, ruling)
    if (next.refused) return next
    const decision = { ...next.value.ruling, by: next.value.by, at: situation.at }
    await write(tx, situation, found.value, decision, next.value.checkState)
    return done({ proposal: number }, 'appeal-decided', `proposal/${number}`, {
      outcome: decision.outcome,
      reason: decision.reason,
      cost: decision.cost,
    })
  })
}

type Next = { by: Official; ruling: AppealRuling; checkState: CheckState }

function checkAll(
  { person, at }: Situation,
  { proposal, round, evaluation, authors, subject }: CheckCase,
  { decision }: Appeal,
  given: AppealRuling,
): Outcome<Next> {
  const decidedBy = [...everyHand(evaluation), ...authors]
  const allowed = may(person, 'decide-appeal', { ...subject, decidedBy }, at)
  if (allowed.refused) return allowed
  if (decision) return refuse('conflict', 'appeal-decided-before', { on: decision.at })
  const ruling = checkRuling(given, costBounds(proposal.text, round.rules))
  if (ruling.refused) return ruling
  const checkState = checkStateOf(proposal.state, evaluation)
  const { outcome } = ruling.value
  // Sent back when nobody may check any more it would wait for ever, and the vote with it.
  const checkable = outcome === 'check' ? possibleNow('decide-check', subject, at) : allowed
  if (checkable.refused) return checkable
  const next =
    outcome === 'dismissed'
      ? accepted(checkState)
      : advance(checkState, { kind: 'appeal-upheld', to: outcome })
  if (next.refused) return next
  return accepted({ by: officialOf(allowed.value), ruling: ruling.value, checkState: next.value })
}

async function write(
  tx: Transaction,
  situation: Situation,
  { proposal, evaluation }: CheckCase,
  decision: AppealDecision,
  checkState: CheckState,
) {
  const { place } = situation
  const { number, text } = proposal
  // The phase and the state were read in this transaction; this guards against an answer given meanwhile.
  if (!(await decideAppealOnce(tx, place, number, decision)))
    throw new Error(`appeal ${place}/${number} was decided twice in one transaction`)
  if (decision.outcome !== 'dismissed') {
    const attempt = evaluation.attempt + (decision.outcome === 'check' ? 1 : 0)
    await keepEvaluation(tx, { ...evaluation, step: checkState.step, attempt, assignment: null })
    const effect = decision.cost === null ? reopenedFor(text) : acceptedFor(decision.cost)
    await updateProposal(tx, place, number, effect)
  }
  const facts = { proposal: namedBy(proposal), reason: decision.reason }
  await tell(tx, situation, readersOf(proposal), `appeal-${decision.outcome}`, facts)
}
