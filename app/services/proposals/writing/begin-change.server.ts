import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import { changeableStates } from '#app/domain/proposals/state.ts'
import { answersOfText } from '#app/domain/proposals/writing/answers-of-text.ts'
import type { Situation } from '#app/services/situation.ts'
import { inTransaction, isDuplicate } from '#models/database/in-transaction.server.ts'
import { type ProposalEntry, readProposal } from '#models/proposals/proposal.server.ts'
import { draftOfChange, insertDraft } from '#models/proposals/proposal-draft.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { changeAction } from './sending.ts'

/** `version`: the earlier text it begins from; left out for the one that stands. */
export type BeginChange = { proposal: number; version?: number }

/**
 * An author takes a sent proposal up again; whoever began before carries on with that draft. From an earlier version
 * it is restored by being sent as a new one; what was begun is not written over.
 */
export async function beginChange(
  { person, place, at }: Situation,
  { proposal: number, version }: BeginChange,
): Promise<Outcome<{ draft: number }>> {
  const proposal = await readProposal(place, number)
  const round = proposal && (await readRound(place, proposal.round))
  if (!proposal || !round) return refuse('missing', 'not-here', {})
  const subject = { place, round, authors: authorsOf(proposal) }
  const allowed = may(person, changeAction(proposal.state), subject, at)
  if (allowed.refused) return allowed
  if (!changeableStates.includes(proposal.state))
    return refuse('conflict', 'not-in-this-state', { state: proposal.state })
  const { id } = allowed.value
  if (version === undefined)
    return accepted({ draft: await draftFor(proposal, proposal.text, id, at) })
  const earlier = (await versionsOf(place, number)).find((one) => one.version === version)
  if (!earlier) return refuse('missing', 'not-here', {})
  if (await draftOfChange(place, number, id)) return refuse('conflict', 'change-begun', {})
  return accepted({ draft: await draftFor(proposal, earlier.text, id, at) })
}

async function draftFor(
  proposal: ProposalEntry,
  text: ProposalText,
  account: string,
  at: Date,
): Promise<number> {
  const { place, number, round, version } = proposal
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
