import type { Day } from '#app/domain/calendar/day.ts'
import { checkDue } from '#app/domain/evaluation/due.ts'
import {
  advance,
  checkStillChecked,
  type Standing,
  standingOf,
} from '#app/domain/evaluation/standing.ts'
import { fault, firstRefusal, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { phaseAt } from '#app/domain/rounds/phase.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { listEvaluators } from './list-evaluators.server.ts'
import { type CheckCase, officialOf, readCaseIn } from './read-case.server.ts'

/** `account` is the id of an evaluator of the municipality. */
export type AssignCheck = { proposal: number; account: string; due: Day }

/** Gives the present check to an evaluator with a day to be done by; from then on the proposal is being checked. */
export async function assignCheck(
  situation: Situation,
  { proposal: number, account, due }: AssignCheck,
): Promise<Outcome<{ proposal: number }>> {
  const { place } = situation
  const evaluators = await listEvaluators(place)
  return perform(situation, async (tx) => {
    const found = await readCaseIn(tx, place, number)
    if (found.refused) return found
    const next = checkAll(situation, found.value, due)
    if (next.refused) return next
    const evaluator = evaluators.find((known) => known.account === account)
    if (!evaluator) return refuseInput([fault('account', 'not-an-evaluator', {})])
    const { evaluation } = found.value
    const assignment = { ...evaluator, due, by: officialOf(situation), at: situation.at }
    await keepEvaluation(tx, { ...evaluation, assignment })
    await updateProposal(tx, place, number, { state: next.value.state })
    const details = { step: evaluation.step, to: account, due }
    return done({ proposal: number }, 'check-assigned', `proposal/${number}`, details)
  })
}

function checkAll(
  { person, at }: Situation,
  { proposal, round, evaluation, subject }: CheckCase,
  due: Day,
): Outcome<Standing> {
  const refusal = firstRefusal(
    may(person, 'assign-check', subject, at),
    checkStillChecked(phaseAt(round.calendar, at), evaluation.attempt),
  )
  if (refusal) return refusal
  const next = advance(standingOf(proposal.state, evaluation), { kind: 'assigned' })
  const dueStands = checkDue(due, round.calendar, at)
  return next.refused || !dueStands.refused ? next : dueStands
}
