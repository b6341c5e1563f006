import type { Person } from '#app/domain/accounts/person.ts'
import type { Deed } from '#app/domain/deed.ts'
import {
  advance,
  type CheckState,
  checkHand,
  checkStateOf,
  checkStillChecked,
} from '#app/domain/evaluation/check-state.ts'
import { costBounds } from '#app/domain/evaluation/cost-bounds.ts'
import type { Evaluation, Judgement, Opinion } from '#app/domain/evaluation/evaluation.ts'
import { checkJudgement } from '#app/domain/evaluation/judgement.ts'
import { accepted, firstRefusal, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { officeOf } from '#app/domain/permissions/office-of.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { ownSum } from '#app/domain/proposals/proposal.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import type { AuditAction } from '#app/domain/records/audit-words.ts'
import { phaseAt } from '#app/domain/rounds/phase.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { writeAct } from '#app/services/signatures/ask-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { type CheckCase, officialOf, readCaseIn } from './read-case.server.ts'
import { signJudgement } from './sign-judgement.server.ts'

/** `version` is that of the text which was read: one sent meanwhile is not judged unseen. */
export type JudgeProposal = { proposal: number; version: number; judgement: Judgement }

/**
 * Ends one check: a legal yes opens the technical check, a return goes to the author at once, and whatever would end
 * the checking waits for the second signature.
 */
export async function judgeProposal(
  situation: Situation,
  command: JudgeProposal,
): Promise<Outcome<{ deed: Deed }>> {
  const { proposal: number, judgement } = command
  return perform(situation, async (tx) => {
    const found = await readCaseIn(tx, situation.place, number)
    if (found.refused) return found
    const next = checkAll(situation, found.value, command)
    if (next.refused) return next
    await write(tx, situation, found.value, next.value)
    const waits = await askForSignature(tx, situation, found.value, next.value)
    if (waits?.refused) return waits
    const deed = deedOf(next.value.checkState)
    return done({ deed }, actOf(next.value.judgement), `proposal/${number}`, {
      step: judgement.step,
      verdict: judgement.verdict,
      cost: next.value.judgement.cost,
    })
  })
}

type Next = { person: Person; checkState: CheckState; judgement: Judgement }

function checkAll(
  { person, at }: Situation,
  { proposal, round, evaluation, authors, subject }: CheckCase,
  { judgement, version }: JudgeProposal,
): Outcome<Next> {
  const checkState = advance(checkStateOf(proposal.state, evaluation), {
    kind: 'judged',
    ...judgement,
  })
  const checked = checkJudgement(judgement, costBounds(proposal.text, round.rules))
  const allowed = may(person, 'decide-check', subject, at)
  if (allowed.refused) return allowed
  const refusal = firstRefusal(
    checkStillChecked(phaseAt(round.calendar, at), evaluation.attempt),
    checkHand(evaluation, authors, allowed.value.id),
    checkRead(proposal.version, version),
  )
  if (refusal) return refusal
  if (checkState.refused) return checkState
  if (checked.refused) return checked
  return accepted({
    person: allowed.value,
    checkState: checkState.value,
    judgement: checked.value,
  })
}

function checkRead(version: number, read: number): Outcome<true> {
  return version === read ? accepted(true) : refuse('conflict', 'changed-meanwhile', { version })
}

async function write(
  tx: Transaction,
  situation: Situation,
  { proposal, evaluation }: CheckCase,
  { person, checkState, judgement }: Next,
) {
  const { place, at } = situation
  const opinion: Opinion = {
    ...judgement,
    by: { ...officialOf(person), office: officeOf(person, 'decide-check', 'first') },
    at,
    asked: ownSum(proposal.text),
    version: proposal.version,
    attempt: evaluation.attempt,
  }
  const passedOn = checkState.step === 'technical' && evaluation.step === 'legal'
  const endsWithStep = passedOn && !evaluation.assignment?.bothSteps
  const kept: Evaluation = {
    ...evaluation,
    step: checkState.step,
    // The next check has to be given anew unless both were given; a return or a signature may lead back to this one.
    assignment: endsWithStep ? null : evaluation.assignment,
    opinions: [...evaluation.opinions, opinion],
  }
  await keepEvaluation(tx, kept)
  await updateProposal(tx, place, proposal.number, { state: checkState.state })
  if (checkState.state === 'returned')
    await tell(tx, situation, readersOf(proposal), 'proposal-returned', {
      proposal: namedBy(proposal),
      reason: judgement.reason,
    })
}

/** What would end the checking waits, with its hash, for the second hand. */
async function askForSignature(
  tx: Transaction,
  { place, at }: Situation,
  { proposal, evaluation }: CheckCase,
  { person, checkState }: Next,
): Promise<Refusal | null> {
  if (checkState.step !== 'signature') return null
  const payload = { opinion: evaluation.opinions.length } // the one that was just added
  const asked = {
    place,
    subject: `proposal/${proposal.number}`,
    reason: '',
    payload,
    at,
    askedBy: person.id,
  }
  const prepared = await signJudgement.prepare(tx, asked)
  if (!prepared) throw new Error(`${place}/${asked.subject} is gone under its own judgement`)
  const act = await writeAct(tx, signJudgement, { asked, prepared, by: person })
  return typeof act === 'number' ? null : act
}

/** Where the judgement led, for the one who gave it. */
function deedOf({ state, step }: CheckState): Deed {
  if (state === 'returned') return 'check-returned'
  return step === 'signature' ? 'check-waits' : 'check-passed'
}

function actOf({ step, verdict }: Judgement): AuditAction {
  if (verdict === 'return') return 'proposal-returned'
  return verdict === 'yes' && step === 'legal' ? 'legal-check-passed' : 'check-judged'
}
