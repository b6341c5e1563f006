import { Schema } from 'mongoose'
import { votingRetention } from '#app/domain/voting/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/**
 * The ballots: choices without a person and without a time. The slot is a keyed tag under another key than the
 * roll's, so that the two collections cannot be laid side by side.
 */
const schema = new Schema(
  {
    _id: timelessId,
    place: { type: String, required: true },
    round: { type: Number, required: true },
    slot: { type: String, required: true },
    choices: { type: [Number], required: true },
    /** Only in elections brought in from elsewhere that were held with points. */
    points: { type: [Number], default: undefined },
    nonce: { type: String, required: true },
    commitment: { type: String, required: true },
  },
  { collection: 'ballots' },
).index({ place: 1, round: 1, slot: 1 }, { unique: true })

export type BallotEntry = {
  place: string
  round: number
  slot: string
  /** Numbers of proposals, ascending. */
  choices: readonly number[]
  points?: readonly number[]
  /** 32 random bytes as hex. */
  nonce: string
  commitment: string
}

const Ballots = defineModel<BallotEntry & { _id: string }>(
  'Ballot',
  schema,
  votingRetention.ballots,
)

/** Puts a first ballot in; a duplicate-key error says that this person has one already. */
export async function insertBallot(tx: Transaction, ballot: BallotEntry) {
  await Ballots.create([ballot], { session: tx })
}

/** Replaces the ballot of a slot; false where there is none. */
export async function replaceBallot(tx: Transaction, ballot: BallotEntry): Promise<boolean> {
  const { place, round, slot, choices, nonce, commitment } = ballot
  const { matchedCount } = await Ballots.updateOne(
    { place, round, slot },
    { $set: { choices, nonce, commitment } },
    { session: tx },
  )
  return matchedCount === 1
}

export function readBallot(
  place: string,
  round: number,
  slot: string,
): Promise<BallotEntry | null> {
  return Ballots.findOne({ place, round, slot }, plain).lean<BallotEntry>()
}

export function countBallots(place: string, round: number): Promise<number> {
  return Ballots.countDocuments({ place, round })
}

/** Whether the ballots of a round give points: all of them do or none. */
export async function givesPoints(place: string, round: number): Promise<boolean> {
  const first = await Ballots.findOne({ place, round }, { points: 1, _id: 0 }).lean<BallotEntry>()
  return first?.points !== undefined
}

/** The choices of every ballot of a round, a batch at a time, in the order of the keyed slots: no time shows in it. */
export function eachBallot(place: string, round: number) {
  return Ballots.find({ place, round }, { choices: 1, points: 1, commitment: 1, _id: 0 })
    .sort({ slot: 1 })
    .lean<Pick<BallotEntry, 'choices' | 'points' | 'commitment'>[]>()
    .cursor({ batchSize: 5_000 })
}

/** Many ballots of an election brought in from a file; not for votes held here. */
export async function insertManyBallots(ballots: readonly (BallotEntry & { _id: string })[]) {
  await Ballots.insertMany([...ballots], { ordered: false, lean: true })
}

/** Takes out what an interrupted import left behind. */
export async function removeBallots(place: string, round: number) {
  await Ballots.deleteMany({ place, round })
}
