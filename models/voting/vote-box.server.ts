import mongoose, { Schema } from 'mongoose'
import { votingRetention } from '#app/domain/voting/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/**
 * One box a voter: an envelope that nobody opens without a key which is not in the database. The slot is a keyed tag
 * under another key than the roll's, so that boxes and marks cannot be laid side by side.
 */
const schema = new Schema(
  {
    _id: timelessId,
    place: { type: String, required: true },
    round: { type: Number, required: true },
    slot: { type: String, required: true },
    seq: { type: Number, required: true },
    envelope: { type: String, required: true },
    mac: { type: String, required: true },
    keys: { type: [String], required: true },
  },
  { collection: 'vote-boxes', versionKey: false },
).index({ place: 1, round: 1, slot: 1 }, { unique: true })

export type VoteBox = {
  place: string
  round: number
  slot: string
  /** How many ballots were put into it; the last one is in it. */
  seq: number
  /** Base64url; all of a round are as long. */
  envelope: string
  /** Keyed over all of the above: tells a swapped, an older and another's envelope. */
  mac: string
  /** Hashes of the last form keys, so that a form sent again is told from a new ballot. */
  keys: readonly string[]
}

const Boxes = defineModel<VoteBox & { _id: string }>(
  'VoteBox',
  schema,
  votingRetention['vote-boxes'],
)

/** By the driver alone: the work of a model would be done once more for every vote. */
const written = () => mongoose.connection.collection<VoteBox & { _id: string }>('vote-boxes')

/** Puts up a box with a first ballot; a duplicate-key error says that this person has one already. */
export async function insertBox(tx: Transaction, box: VoteBox) {
  await written().insertOne({ _id: timelessId.default(), ...box }, { session: tx })
}

/**
 * Puts another ballot into a box that the same transaction has read: where somebody else has filled it since, one of the
 * two is undone. False where it is gone. Its counter is not asked for once more: the embedded database would then take
 * no index and look through all boxes.
 */
export async function refillBox(tx: Transaction, box: VoteBox): Promise<boolean> {
  const { place, round, slot, seq, envelope, mac, keys } = box
  const { matchedCount } = await written().updateOne(
    { place, round, slot },
    { $set: { seq, envelope, mac, keys: [...keys] } },
    { session: tx },
  )
  return matchedCount === 1
}

/** Inside a transaction, or outside with null. */
export function readBox(
  tx: Transaction | null,
  place: string,
  round: number,
  slot: string,
): Promise<VoteBox | null> {
  const how = { projection: plain, ...(tx ? { session: tx } : {}) }
  return written().findOne<VoteBox>({ place, round, slot }, how)
}

export function countBoxes(place: string, round: number): Promise<number> {
  return Boxes.countDocuments({ place, round })
}

/** Every box of a round, a batch at a time, in the order of the keyed slots: no time shows in it. */
export function eachBox(place: string, round: number) {
  return Boxes.find({ place, round }, plain)
    .sort({ slot: 1 })
    .lean<VoteBox[]>()
    .cursor({ batchSize: 1_000 })
}

/** Takes away the envelopes of a round whose opening key is destroyed. */
export async function removeBoxes(place: string, round: number) {
  await Boxes.deleteMany({ place, round })
}
