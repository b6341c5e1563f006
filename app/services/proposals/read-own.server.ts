import type { Person } from '#app/domain/accounts/person.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import { authorsOf, coAuthorsOf } from '#app/domain/proposals/authors.ts'
import type { OwnProposal } from '#app/domain/proposals/own.ts'
import { publicWords } from '#app/domain/proposals/public-words.ts'
import { changeableStates, withdrawableStates } from '#app/domain/proposals/state.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ProposalEntry, proposalsOf } from '#models/proposals/proposal.server.ts'
import { draftsOf } from '#models/proposals/proposal-draft.server.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import { wasAppealed } from './read-proposal-page.server.ts'
import { changeAction } from './writing/sending.ts'

export type OwnFound = {
  drafts: Draft[]
  own: OwnProposal[]
  /** Proposals that the person was asked to join. */
  invitations: { number: number; title: string; by: string }[]
  /** Rounds in which writing may begin now. */
  open: RoundHead[]
}

/** Everything that a person writes, wrote or was asked to join. */
export async function readOwn(situation: Situation): Promise<Outcome<OwnFound>> {
  const { person, place, at } = situation
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const [drafts, proposals, rounds] = await Promise.all([
    draftsOf(place, person.id),
    proposalsOf(place, person.id),
    roundsHere(situation),
  ])
  const isMine = (proposal: ProposalEntry) => authorsOf(proposal).includes(person.id)
  const roundOf = ({ round }: ProposalEntry) => rounds.find(({ number }) => number === round)
  const own = await Promise.all(
    proposals.filter(isMine).map(async (proposal) => ({
      ...shown(proposal),
      rejected: await rejectionOf(proposal, roundOf(proposal), at),
      joined: coAuthorsOf(proposal).includes(person.id),
      can: can(person, proposal, roundOf(proposal), at),
    })),
  )
  const invitations = proposals
    .filter((proposal) => !isMine(proposal) && proposal.state !== 'withdrawn')
    // Who was only asked is not an author yet: of what was withheld they are told as little as everybody.
    .map(({ number, text, hidden, author }) => {
      const { title } = publicWords(number, text, hidden)
      return { number, title, by: author.name }
    })
  const open = rounds.filter((round) => !may(person, 'write-draft', { place, round }, at).refused)
  return { refused: false, value: { drafts, own, invitations, open } }
}

/** What a person may do to a proposal now, by its state and by the table. */
function can(person: Person, proposal: ProposalEntry, round: RoundHead | undefined, at: Date) {
  const { place, state } = proposal
  const authors = { authors: authorsOf(proposal), coAuthors: coAuthorsOf(proposal) }
  const subject = { place, ...authors, ...(round ? { round } : {}) }
  const allowed = (action: Action) => !may(person, action, subject, at).refused
  return {
    change: changeableStates.includes(state) && allowed(changeAction(state)),
    withdraw: withdrawableStates.includes(state) && allowed('withdraw-proposal'),
    leave: withdrawableStates.includes(state) && allowed('leave-co-authorship'),
    invite: !['withdrawn', 'rejected'].includes(state) && allowed('invite-co-author'),
  }
}

function shown({ number, text, state, version, changedAt, ...rest }: ProposalEntry) {
  return {
    number,
    title: text.title,
    state,
    version,
    changedAt,
    coAuthors: rest.coAuthors.map(({ name }) => name),
    asked: rest.invitations.map(({ name }) => name),
    citizen: rest.paper?.citizen ?? null,
  }
}

/** Why a proposal was rejected, and until when that can be appealed against. */
async function rejectionOf(
  { place, number, state, rejection }: ProposalEntry,
  round: RoundHead | undefined,
  at: Date,
): Promise<OwnProposal['rejected']> {
  if (state !== 'rejected') return null
  const reason = rejection ?? ''
  if (!round || (await wasAppealed(place, number))) return { reason, days: null }
  const { checking, published: until } = round.calendar
  const now = !possibleNow('appeal', { place, round }, at).refused
  if (!now && checking <= at) return { reason, days: null }
  return { reason, days: { from: now ? null : checking, until } }
}
