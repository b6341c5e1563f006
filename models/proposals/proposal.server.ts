import { Schema } from 'mongoose'
import type { Findable } from '#app/domain/proposals/finding/findable.ts'
import type { Proposal } from '#app/domain/proposals/proposal.ts'
import { proposalRetention } from '#app/domain/proposals/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** A proposal with what it is found by. */
export type ProposalEntry = Proposal & Findable

const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    number: { type: Number, required: true },
    state: { type: String, required: true },
    text: { type: mixed, required: true },
    author: { type: mixed, required: true },
    coAuthors: { type: [mixed], required: true },
    invitations: { type: [mixed], required: true },
    sentAt: { type: Date, default: null },
    changedAt: { type: Date, required: true },
    version: { type: Number, required: true },
    checkedCost: { type: Number, default: null },
    rejection: { type: String, default: null },
    excludes: { type: [Number], required: true },
    paper: { type: mixed, default: null },
    hidden: { type: mixed, default: null },
    officeTitles: { type: mixed },
    words: { type: [String], required: true },
    lot: { type: Number, required: true },
    asked: { type: Number, required: true },
  },
  { collection: 'proposals', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, round: 1, state: 1, lot: 1 })
  .index({ place: 1, round: 1, lot: 1 })
  .index({ place: 1, round: 1, asked: 1 })
  .index({ place: 1, round: 1, 'text.village': 1, lot: 1 })
  .index({ place: 1, round: 1, words: 1 })
  .index({ place: 1, 'author.account': 1 })
  .index({ place: 1, 'coAuthors.account': 1 })
  .index({ place: 1, 'invitations.account': 1 })
  .index({ place: 1, 'paper.clerk': 1 })
  .index({ place: 1, 'hidden.at': 1 })

export const Proposals = defineModel<ProposalEntry>('Proposal', schema, proposalRetention.proposals)

export function readProposal(place: string, number: number): Promise<ProposalEntry | null> {
  return Proposals.findOne({ place, number }, plain).lean<ProposalEntry>()
}

/** The proposal as it stands inside a transaction. */
export function readProposalIn(tx: Transaction, place: string, number: number) {
  return Proposals.findOne({ place, number }, plain).session(tx).lean<ProposalEntry>()
}

/** Proposals by their numbers as they stand inside a transaction, in no particular order. */
export function proposalsNumberedIn(tx: Transaction, place: string, numbers: readonly number[]) {
  return Proposals.find({ place, number: { $in: [...numbers] } }, plain)
    .session(tx)
    .lean<ProposalEntry[]>()
}

/** All proposals of a round in the given states, in their number's order. */
export function proposalsIn(place: string, round: number, states: readonly Proposal['state'][]) {
  return Proposals.find({ place, round, state: { $in: [...states] } }, plain)
    .sort({ number: 1 })
    .lean<ProposalEntry[]>()
}

/** Proposals that an account wrote, joined, was asked to join or took in on paper, the newest first. */
export function proposalsOf(place: string, account: string): Promise<ProposalEntry[]> {
  const ways = ['author.account', 'coAuthors.account', 'invitations.account', 'paper.clerk']
  return Proposals.find({ place, $or: ways.map((way) => ({ [way]: account })) }, plain)
    .sort({ number: -1 })
    .lean<ProposalEntry[]>()
}

/** Proposals to which somebody was asked under a phone or mail, as it was noted. */
export function proposalsInviting(tx: Transaction, place: string, contact: string) {
  return Proposals.find({ place, 'invitations.name': contact }, plain)
    .session(tx)
    .lean<ProposalEntry[]>()
}

export async function updateProposal(
  tx: Transaction,
  place: string,
  number: number,
  change: Partial<ProposalEntry>,
) {
  await Proposals.updateOne({ place, number }, { $set: change }, { session: tx })
}

/** Writes a proposal with its first state; a number taken twice is refused by the index. */
export async function insertProposal(tx: Transaction, entry: ProposalEntry) {
  await Proposals.create([entry], { session: tx })
}

/** The titles of proposals by their numbers. */
export async function titlesOf(
  place: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const found = await Proposals.find(
    { place, number: { $in: [...numbers] } },
    { _id: 0, number: 1, 'text.title': 1 },
  ).lean<Pick<ProposalEntry, 'number' | 'text'>[]>()
  return new Map(found.map(({ number, text }) => [number, text.title]))
}

/** Proposals whose text is hidden now, the last hidden first. */
export function hiddenProposals(place: string): Promise<ProposalEntry[]> {
  return Proposals.find({ place, hidden: { $ne: null } }, plain)
    .sort({ 'hidden.at': -1 })
    .lean<ProposalEntry[]>()
}

/** Everything that came on paper, the newest receipt first. */
export function papersOf(place: string): Promise<ProposalEntry[]> {
  return Proposals.find({ place, paper: { $ne: null } }, plain)
    .sort({ 'paper.receipt': -1 })
    .lean<ProposalEntry[]>()
}

/** The same list as it stands inside a transaction, or outside one. */
export function proposalsInTx(
  tx: Transaction | null,
  place: string,
  round: number,
  states: readonly Proposal['state'][],
) {
  return Proposals.find({ place, round, state: { $in: [...states] } }, plain)
    .sort({ number: 1 })
    .session(tx)
    .lean<ProposalEntry[]>()
}

/** Everything accepted in a round goes on the published list. */
export async function putOnBallot(tx: Transaction, place: string, round: number) {
  await Proposals.updateMany(
    { place, round, state: 'accepted' },
    { $set: { state: 'on-ballot' } },
    { session: tx },
  )
}

/** How many proposals of a round stand in each state; states without any are left out. */
export async function countStates(place: string, round: number) {
  const shown = { $sum: { $cond: [{ $ifNull: ['$hidden', false] }, 0, 1] } }
  const found = await Proposals.aggregate<{ _id: Proposal['state']; all: number; shown: number }>([
    { $match: { place, round } },
    { $group: { _id: '$state', all: { $sum: 1 }, shown } },
  ])
  return new Map(found.map(({ _id, all, shown }) => [_id, { all, shown }]))
}

/** A few proposals of a round by lot, from the lot `first` on around the ring, without those that are hidden. */
export async function firstByLot(
  place: string,
  round: number,
  states: readonly Proposal['state'][],
  { first, limit }: { first: number; limit: number },
) {
  const query = { place, round, state: { $in: [...states] }, hidden: null }
  const from = (lot: Record<string, number>, most: number) =>
    Proposals.find({ ...query, lot }, plain)
      .sort({ lot: 1 })
      .limit(most)
      .lean<ProposalEntry[]>()
  const tail = await from({ $gte: first }, limit)
  const missing = limit - tail.length
  return missing > 0 ? [...tail, ...(await from({ $lt: first }, missing))] : tail
}

/** Moves proposals into a state together, as a result does. */
export async function settleProposals(
  tx: Transaction,
  place: string,
  numbers: readonly number[],
  state: Proposal['state'],
) {
  await Proposals.updateMany(
    { place, number: { $in: [...numbers] } },
    { $set: { state } },
    { session: tx },
  )
}
