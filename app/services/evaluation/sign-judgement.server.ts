import { advance, type CheckState, checkStateOf } from '#app/domain/evaluation/check-state.ts'
import { costBounds } from '#app/domain/evaluation/cost-bounds.ts'
import { effectOf } from '#app/domain/evaluation/effect.ts'
import { judgesOf, lastOpinion, type Opinion } from '#app/domain/evaluation/evaluation.ts'
import { judgementContent } from '#app/domain/evaluation/judgement-content.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import { numberOfSubject, type Signature } from '#app/domain/signatures/pending-act.ts'
import type { ActKind, PreparedAct } from '#app/services/signatures/act-kind.ts'
import { type Signers, whoCanSign } from '#app/services/signatures/who-can-sign.server.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepEvaluation } from '#models/evaluation/evaluation.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { type CheckCase, readCase, readCaseIn } from './read-case.server.ts'

/** `opinion`: by its place in the record. */
export type JudgementPayload = { opinion: number }

/**
 * The second hand under a judgement: with it the judgement takes effect and the author is told; without it the
 * proposal goes back to the check, with the reason. Nobody signs what they judged themselves, and no author signs.
 */
export const signJudgement: ActKind<JudgementPayload> = {
  name: 'decide-check',
  watches: ['proposal', 'round'],
  together: true,
  listed: true,
  async prepare(tx, { place, subject, payload }) {
    const number = numberOfSubject(subject)
    const found = tx ? await readCaseIn(tx, place, number) : await readCase(place, number)
    const opinion = found.refused ? null : found.value.evaluation.opinions[payload.opinion]
    return found.refused || !opinion ? null : prepared(found.value, opinion, payload)
  },
}

function prepared(found: CheckCase, opinion: Opinion, payload: JudgementPayload): PreparedAct {
  const { proposal, evaluation, authors, round } = found
  const { cap } = costBounds(proposal.text, round.rules)
  const next = (agreed: boolean) => signed(found, payload, agreed)
  return {
    where: round.title,
    subject: { ...found.subject, decidedBy: [...judgesOf(evaluation), ...authors] },
    content: judgementContent(proposal, opinion, cap),
    check() {
      const checkState = next(true)
      return checkState.refused ? checkState : null
    },
    async carryOut({ tx, by, at }) {
      const checkState = next(true)
      if (checkState.refused) throw new Error(`checked, then refused: ${checkState.reason.key}`)
      await keepSigned(tx, found, checkState.value, {
        by,
        at,
        agreed: true,
        reason: '',
        ...payload,
      })
      await takeEffect(tx, found, opinion, at)
      const action =
        checkState.value.state === 'accepted' ? 'proposal-accepted' : 'proposal-rejected'
      return { action, details: { agreed: true, reason: opinion.reason, cost: opinion.cost } }
    },
    async decline({ tx, by, at }, reason) {
      const checkState = next(false)
      if (checkState.refused) return checkState
      await keepSigned(tx, found, checkState.value, { by, at, agreed: false, reason, ...payload })
      const facts = { proposal: namedBy(proposal), by: by.name, reason }
      const where = { place: proposal.place, at }
      // Whoever takes back what they asked for themselves is told nothing they do not know.
      if (by.account !== opinion.by.account)
        await tell(tx, where, [opinion.by.account], 'judgement-declined', facts)
      return accepted({ action: 'signature-refused' })
    },
    async release(tx) {
      const checkState = next(false)
      if (!checkState.refused)
        await keepEvaluation(tx, { ...evaluation, step: checkState.value.step })
    },
  }
}

/** Only the last opinion of the record can be signed: another one was given since. */
function signed(
  { proposal, evaluation }: CheckCase,
  { opinion }: JudgementPayload,
  agreed: boolean,
): Outcome<CheckState> {
  const { state } = proposal
  if (opinion !== evaluation.opinions.length - 1)
    return refuse('conflict', 'not-at-this-step', { state, step: evaluation.step })
  return advance(checkStateOf(state, evaluation), { kind: 'signed', agreed })
}

type Given = { by: Signature; at: Date; agreed: boolean; reason: string; opinion: number }

async function keepSigned(
  tx: Transaction,
  { evaluation }: CheckCase,
  { step }: CheckState,
  { by: { account, name, office }, ...given }: Given,
) {
  await keepEvaluation(tx, {
    ...evaluation,
    step,
    assignment: given.agreed ? null : evaluation.assignment,
    signatures: [...evaluation.signatures, { by: { account, name, office }, ...given }],
  })
}

async function takeEffect(
  tx: Transaction,
  { proposal, round }: CheckCase,
  opinion: Opinion,
  at: Date,
) {
  const { place, number, text } = proposal
  await updateProposal(tx, place, number, effectOf(opinion, text))
  const [where, readers, { cost, reason }] = [{ place, at }, readersOf(proposal), opinion]
  const named = { proposal: namedBy(proposal) }
  if (cost !== null) return tell(tx, where, readers, 'proposal-accepted', { ...named, cost })
  const { appeals: from, published: until } = round.calendar
  await tell(tx, where, readers, 'proposal-rejected', { ...named, reason, from, until })
}

/** Who can put the second signature under a judgement; null where none waits for it. */
export async function signersOfCase(
  { proposal, evaluation, subject, authors }: CheckCase,
  at: Date,
): Promise<Signers | null> {
  const last = evaluation.step === 'signature' ? lastOpinion(evaluation) : null
  if (!last) return null
  const askedBy = { ...last.by, office: last.by.office ?? null, at: last.at }
  const act = { place: proposal.place, kind: 'decide-check', askedBy } as const
  const decidedBy = [...judgesOf(evaluation), ...authors]
  return whoCanSign(act, { ...subject, decidedBy }, at)
}
