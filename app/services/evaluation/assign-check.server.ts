import type { Day } from '#app/domain/calendar/day.ts'
import {
  advance,
  type CheckState,
  checkStateOf,
  checkStillChecked,
} from '#app/domain/evaluation/check-state.ts'
import { checkDue } from '#app/domain/evaluation/due.ts'
import type { Assignment, Official } from '#app/domain/evaluation/evaluation.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { phaseAt } from '#app/domain/rounds/phase.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { listEvaluators } from './list-evaluators.server.ts'
import { type CheckCase, officialOf, readCaseIn } from './read-case.server.ts'

/** `account` is the id of an evaluator of the municipality. */
export type AssignCheck = { proposal: number; account: string; due: Day }

/** Gives the present check to an evaluator with a day to be done by; from then on the proposal is being checked. */
export async function assignCheck(
  situation: Situation,
  { proposal, account, due }: AssignCheck,
): Promise<Outcome<{ proposal: number }>> {
  const evaluators = await listEvaluators(situation.place)
  return perform(situation, async (tx) => {
    const given = await giveCheck(tx, situation, evaluators, { proposal, account, due })
    if (given.refused) return given
    const { found, assignment } = given.value
    await tellAssigned(tx, situation, found, assignment)
    const details = { step: found.evaluation.step, to: account, due }
    return done({ proposal }, 'check-assigned', `proposal/${proposal}`, details)
  })
}

export type Given = { found: CheckCase; assignment: Assignment }

/** Hands one check over within a command. `bothSteps` keeps it for the next one too. */
export async function giveCheck(
  tx: Transaction,
  situation: Situation,
  evaluators: readonly Official[],
  { proposal: number, account, due, bothSteps = false }: AssignCheck & { bothSteps?: boolean },
): Promise<Outcome<Given>> {
  const { place, at } = situation
  const found = await readCaseIn(tx, place, number)
  if (found.refused) return found
  const next = checkAll(situation, found.value, due)
  if (next.refused) return next
  const evaluator = evaluators.find((known) => known.account === account)
  if (!evaluator) return refuseInput([fault('account', 'not-an-evaluator', {})])
  const { evaluation } = found.value
  const assignment = { ...evaluator, due, by: next.value.by, at, bothSteps }
  await keepEvaluation(tx, { ...evaluation, assignment })
  await updateProposal(tx, place, number, { state: next.value.checkState.state })
  return accepted({ found: found.value, assignment })
}

/** Whoever gives a check to themselves knows it. */
export async function tellAssigned(
  tx: Transaction,
  situation: Situation,
  { proposal, evaluation: { step } }: CheckCase,
  { account, due, by }: Assignment,
) {
  if (account === by.account || step === 'signature' || step === 'done') return
  await tell(tx, situation, [account], 'check-assigned', { proposal: namedBy(proposal), step, due })
}

function checkAll(
  { person, at }: Situation,
  { proposal, round, evaluation, subject }: CheckCase,
  due: Day,
): Outcome<{ by: Official; checkState: CheckState }> {
  const allowed = may(person, 'assign-check', subject, at)
  if (allowed.refused) return allowed
  const still = checkStillChecked(phaseAt(round.calendar, at), evaluation.attempt)
  if (still.refused) return still
  const next = advance(checkStateOf(proposal.state, evaluation), { kind: 'assigned' })
  if (next.refused) return next
  const dueStands = checkDue(due, round.calendar, at)
  if (dueStands.refused) return dueStands
  return accepted({ by: officialOf(allowed.value), checkState: next.value })
}
