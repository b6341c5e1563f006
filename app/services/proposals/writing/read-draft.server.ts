import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ProposalEntry, readProposal } from '#models/proposals/proposal.server.ts'
import { readDraft } from '#models/proposals/proposal-draft.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { sendAction } from './sending.ts'

export type DraftFound = {
  draft: Draft
  round: Round
  villages: Village[]
  /** The sent proposal that the draft changes, as it stands; null for a new one. */
  stands: ProposalEntry | null
  /** Whether it could be sent now; the reason is shown while writing goes on. */
  sending: Outcome<unknown>
}

/** A draft of the person who asks, with all that its pages need. Everybody else's does not exist. */
export async function readOwnDraft(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<DraftFound>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const draft = await readDraft(place, number, person.id)
  const round = draft && (await readRound(place, draft.round))
  if (!draft || !round) return refuse('missing', 'no-such-draft', {})
  const [villages, proposal] = await Promise.all([
    villagesOn(place, at),
    draft.proposal === null ? null : readProposal(place, draft.proposal),
  ])
  const subject = { place, round, authors: proposal ? authorsOf(proposal) : [] }
  const sending = may(person, sendAction(draft, proposal?.state ?? null), subject, at)
  return { refused: false, value: { draft, round, villages, stands: proposal, sending } }
}
