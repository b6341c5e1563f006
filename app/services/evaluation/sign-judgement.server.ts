import { effectOf } from '#app/domain/evaluation/effect.ts'
import { judgesOf, type Official, type Opinion } from '#app/domain/evaluation/evaluation.ts'
import { checkSignature } from '#app/domain/evaluation/signature.ts'
import { advance, type Standing, standingOf } from '#app/domain/evaluation/standing.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { mayCountersign } from '#app/domain/permissions/may.ts'
import type { AuditAct } from '#app/domain/records/audit-words.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { type CheckCase, officialOf, readCaseIn } from './read-case.server.ts'
import { namedBy, tellAuthors } from './tell-authors.server.ts'

/** `opinion` is the one the person read, by its place in the record: another one is not signed unseen. */
export type SignJudgement = { proposal: number; opinion: number; agreed: boolean; reason: string }

/**
 * The second hand: with it the judgement takes effect and the author is told; without it the proposal goes back to
 * the check, with the reason. Nobody signs what they judged themselves, and no author signs.
 */
export async function signJudgement(
  situation: Situation,
  command: SignJudgement,
): Promise<Outcome<{ proposal: number; agreed: boolean }>> {
  const { proposal: number, agreed, reason } = command
  return perform(situation, async (tx) => {
    const found = await readCaseIn(tx, situation.place, number)
    if (found.refused) return found
    const next = checkAll(situation, found.value, command)
    if (next.refused) return next
    await write(tx, situation, found.value, { ...command, ...next.value })
    const { state } = next.value.standing
    return done(
      { proposal: number, agreed },
      actOf[state] ?? 'signature-refused',
      `proposal/${number}`,
      {
        agreed,
        reason,
        cost: next.value.signed.cost,
      },
    )
  })
}

const actOf: Readonly<Record<string, AuditAct>> = {
  accepted: 'proposal-accepted',
  rejected: 'proposal-rejected',
}

type Next = { by: Official; standing: Standing; signed: Opinion }

function checkAll(
  { person, at }: Situation,
  { proposal, evaluation, subject, authors }: CheckCase,
  command: SignJudgement,
): Outcome<Next> {
  const decidedBy = [...judgesOf(evaluation), ...authors]
  const standing = advance(standingOf(proposal.state, evaluation), { kind: 'signed', ...command })
  const signed = checkSignature(evaluation, command)
  const signs = mayCountersign(person, 'decide-check', { ...subject, decidedBy }, at)
  if (signs.refused) return signs
  if (standing.refused) return standing
  if (signed.refused) return signed
  return accepted({
    by: officialOf(signs.value),
    standing: standing.value,
    signed: signed.value,
  })
}

async function write(
  tx: Transaction,
  situation: Situation,
  { proposal, evaluation, authors, round }: CheckCase,
  { by, standing, signed, ...command }: Next & SignJudgement,
) {
  const { place, at } = situation
  const { agreed, reason, opinion } = command
  const signature = { by, at, agreed, reason, opinion }
  await keepEvaluation(tx, {
    ...evaluation,
    step: standing.step,
    assignment: agreed ? null : evaluation.assignment,
    signatures: [...evaluation.signatures, signature],
  })
  if (!agreed) return
  await updateProposal(tx, place, proposal.number, effectOf(signed, proposal.text))
  await tellAuthors(tx, situation, authors, (say) =>
    signed.cost === null
      ? say.rejected(namedBy(proposal), signed.reason, round.calendar.published)
      : say.accepted(namedBy(proposal), signed.cost),
  )
}
