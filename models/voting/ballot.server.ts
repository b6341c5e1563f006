import { Schema } from 'mongoose'
import { votingRetention } from '#app/domain/voting/retention.ts'
import { defineModel } from '../database/define-model.server.ts'
import { isDuplicate } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/**
 * The ballots of a vote that is closed and opened, or of an election brought in: choices without a person and without a
 * time. Their place is their rank among all ballots of the round, ascending by what they choose: it tells nothing of
 * whose they are or when they came.
 */
const schema = new Schema(
  {
    _id: timelessId,
    place: { type: String, required: true },
    round: { type: Number, required: true },
    rank: { type: Number, required: true },
    choices: { type: [Number], required: true },
    /** Only in elections brought in from elsewhere that were held with points. */
    points: { type: [Number], default: undefined },
  },
  { collection: 'ballots' },
).index({ place: 1, round: 1, rank: 1 }, { unique: true })

export type BallotEntry = {
  place: string
  round: number
  /** From 1. */
  rank: number
  /** Numbers of proposals, ascending. */
  choices: readonly number[]
  points?: readonly number[]
}

const Ballots = defineModel<BallotEntry & { _id: string }>(
  'Ballot',
  schema,
  votingRetention.ballots,
)

export function countBallots(place: string, round: number): Promise<number> {
  return Ballots.countDocuments({ place, round })
}

/** Whether the ballots of a round give points: all of them do or none. */
export async function givesPoints(place: string, round: number): Promise<boolean> {
  const first = await Ballots.findOne({ place, round }, { points: 1, _id: 0 }).lean<BallotEntry>()
  return first?.points !== undefined
}

/** The choices of every ballot of a round, a batch at a time, by their rank. */
export function eachBallot(place: string, round: number) {
  return Ballots.find({ place, round }, { choices: 1, points: 1, _id: 0 })
    .sort({ rank: 1 })
    .lean<Pick<BallotEntry, 'choices' | 'points'>[]>()
    .cursor({ batchSize: 5_000 })
}

/** Many ballots of an opened vote or of an election brought in; those that stand already are passed over. */
export async function insertManyBallots(ballots: readonly BallotEntry[]) {
  try {
    await Ballots.insertMany([...ballots], { ordered: false, lean: true })
  } catch (error) {
    // Two processes may open the same vote: they write the same.
    if (!isDuplicate(error)) throw error
  }
}

/** Takes out what an interrupted import left behind. */
export async function removeBallots(place: string, round: number) {
  await Ballots.deleteMany({ place, round })
}
