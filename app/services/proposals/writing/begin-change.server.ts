import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import { changeableStates } from '#app/domain/proposals/state.ts'
import { answersOfText } from '#app/domain/proposals/writing/answers-of-text.ts'
import type { Situation } from '#app/services/situation.ts'
import { inTransaction, isDuplicate } from '#models/database/in-transaction.server.ts'
import { type ProposalEntry, readProposal } from '#models/proposals/proposal.server.ts'
import { draftOfChange, insertDraft } from '#models/proposals/proposal-draft.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { changeAction } from './sending.ts'

/** An author takes a sent proposal up again; whoever began before carries on with that draft. */
export async function beginChange(
  { person, place, at }: Situation,
  { proposal: number }: { proposal: number },
): Promise<Outcome<{ draft: number }>> {
  const proposal = await readProposal(place, number)
  const round = proposal && (await readRound(place, proposal.round))
  if (!proposal || !round) return refuse('missing', 'not-here', {})
  const subject = { place, round, authors: authorsOf(proposal) }
  const allowed = may(person, changeAction(proposal.state), subject, at)
  if (allowed.refused) return allowed
  if (!changeableStates.includes(proposal.state))
    return refuse('conflict', 'not-in-this-state', { state: proposal.state })
  return { refused: false, value: { draft: await draftFor(proposal, allowed.value.id, at) } }
}

async function draftFor(proposal: ProposalEntry, account: string, at: Date): Promise<number> {
  const { place, number, round, version, text } = proposal
  const begun = await draftOfChange(place, number, account)
  if (begun) return begun.number
  const fresh = {
    place,
    account,
    round,
    proposal: number,
    basis: version,
    paper: null,
    answers: answersOfText(text),
    attachments: text.attachments,
    changedAt: at,
  }
  try {
    return await inTransaction(place, (tx) => insertDraft(tx, fresh))
  } catch (error) {
    const other = isDuplicate(error, 'proposal') && (await draftOfChange(place, number, account))
    if (other) return other.number
    throw error
  }
}
