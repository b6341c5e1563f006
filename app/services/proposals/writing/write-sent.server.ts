import { instantOf } from '#app/domain/calendar/day.ts'
import { type Refusal, refuse } from '#app/domain/outcome.ts'
import { namesWithFormer } from '#app/domain/places/names-of.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { findableOf } from '#app/domain/proposals/finding/findable.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import type { PaperIntake, Proposal, ProposalText } from '#app/domain/proposals/proposal.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import { changeableStates } from '#app/domain/proposals/state.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import { publicName } from '#app/domain/words/public-name.ts'
import { type Done, done } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import {
  insertProposal,
  type ProposalEntry,
  updateProposal,
} from '#models/proposals/proposal.server.ts'
import { insertVersion } from '#models/proposals/proposal-version.server.ts'

type Person = NonNullable<Situation['person']>

/** What sending led to: the proposal's number, and the number on the receipt of a paper. */
export type Sent = { proposal: number; version: number; receipt: number | null }

/** `villages` are all of the municipality, ended ones too: their names are searched for. */
type Sending = { draft: Draft; person: Person; villages: readonly Village[]; text: ProposalText }

/** A new proposal with its first version. */
export async function writeFirst(
  tx: Transaction,
  { place, at }: Situation,
  sending: Sending,
): Promise<Done<Sent>> {
  const number = await nextNumber(tx, place, 'proposal')
  const paper = await intakeOf(tx, sending.draft, sending.person)
  const proposal = newProposal(sending, number, paper, at)
  await insertProposal(tx, { ...proposal, ...found(proposal, sending.villages) })
  await keepVersion(tx, proposal)
  await tellReceived(tx, { place, at }, proposal)
  const sent = { proposal: number, version: 1, receipt: paper?.receipt ?? null }
  const action = paper ? 'paper-taken-in' : 'proposal-sent'
  return done(sent, action, `proposal/${number}`, { round: proposal.round })
}

function newProposal(
  { draft, person, text }: Sending,
  number: number,
  paper: PaperIntake | null,
  at: Date,
): Proposal {
  const author = paper
    ? {
        account: '',
        name: draft.paper?.named ? publicName(paper.citizen) : '',
        village: draft.paper?.village ?? null,
      }
    : { account: person.id, name: publicName(person.name), village: person.village }
  return {
    place: draft.place,
    round: draft.round,
    number,
    state: 'sent',
    text,
    author,
    coAuthors: [],
    invitations: [],
    sentAt: at,
    changedAt: at,
    version: 1,
    checkedCost: null,
    rejection: null,
    excludes: [],
    paper,
    hidden: null,
  }
}

/** A new version of a proposal; one that the administration gave back is theirs to look at again. */
export async function writeChange(
  tx: Transaction,
  { place, at }: Situation,
  { draft, villages, text }: Sending,
  before: ProposalEntry,
): Promise<Done<Sent> | Refusal> {
  if (!changeableStates.includes(before.state))
    return refuse('conflict', 'not-in-this-state', { state: before.state })
  if (before.version !== draft.basis)
    return refuse('conflict', 'changed-meanwhile', { version: before.version })
  const version = before.version + 1
  // A title by the office says in another language what the author's did, and does not outlive it.
  const officeTitles = text.title === before.text.title ? (before.officeTitles ?? {}) : {}
  const after = { ...before, text, officeTitles, version, changedAt: at, state: 'sent' as const }
  const { state, changedAt } = after
  const change = { text, officeTitles, version, changedAt, state, ...found(after, villages) }
  await updateProposal(tx, place, before.number, change)
  await keepVersion(tx, after)
  await tell(tx, { place, at }, readersOf(before), 'proposal-sent', {
    proposal: namedBy(after),
    version,
  })
  const sent = { proposal: before.number, version, receipt: null }
  return done(sent, 'proposal-changed', `proposal/${before.number}`, { version })
}

function found(proposal: Proposal, villages: readonly Village[]) {
  const village = villages.find(({ number }) => number === proposal.text.village)
  return findableOf(proposal, village ? namesWithFormer(village, villages) : [], sha256)
}

/** Authors get the number; a citizen the number of their receipt too. A clerk who took it in has it before them. */
async function tellReceived(
  tx: Transaction,
  where: { place: string; at: Date },
  { paper, ...proposal }: Proposal,
) {
  const named = namedBy(proposal)
  const readers = readersOf({ ...proposal, paper })
  if (!paper) return tell(tx, where, readers, 'proposal-sent', { proposal: named, version: 1 })
  const citizens = readers.filter((reader) => typeof reader !== 'string')
  await tell(tx, where, citizens, 'paper-taken-in', { proposal: named, receipt: paper.receipt })
}

async function keepVersion(tx: Transaction, proposal: Proposal) {
  const { place, number, version, text, changedAt } = proposal
  await insertVersion(tx, { place, proposal: number, version, text, at: changedAt })
  const ids = text.attachments.map(({ id }) => id)
  await keepFiles(tx, place, ids)
}

async function intakeOf(tx: Transaction, { paper, place }: Draft, clerk: Person) {
  if (!paper) return null
  const receipt = await nextNumber(tx, place, 'paper-receipt')
  const { citizen, phone, on } = paper
  return { receipt, clerk: clerk.id, citizen, phone, on: instantOf(on) } satisfies PaperIntake
}
