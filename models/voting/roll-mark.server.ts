import mongoose, { Schema } from 'mongoose'
import { votingRetention } from '#app/domain/voting/retention.ts'
import type { Channel, Turnout } from '#app/domain/voting/turnout.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/**
 * Who has voted, by a keyed tag that names nobody. It knows the channel, never a choice nor the day; the boxes
 * know envelopes and never a tag.
 */
const schema = new Schema(
  {
    _id: timelessId,
    place: { type: String, required: true },
    round: { type: Number, required: true },
    tag: { type: String, required: true },
    channel: { type: String, required: true },
  },
  { collection: 'roll-marks', versionKey: false },
).index({ place: 1, round: 1, tag: 1 }, { unique: true })

export type RollMark = { place: string; round: number; tag: string; channel: Channel }

const Marks = defineModel<RollMark>('RollMark', schema, votingRetention['roll-marks'])

/** By the driver alone: the work of a model would be done once more for every vote. */
const written = () => mongoose.connection.collection<RollMark & { _id: string }>('roll-marks')

/** Marks somebody who had not voted before; a duplicate-key error says that they had. */
export async function insertMark(tx: Transaction, mark: RollMark) {
  await written().insertOne({ _id: timelessId.default(), ...mark }, { session: tx })
}

export function readMark(place: string, round: number, tag: string): Promise<RollMark | null> {
  return Marks.findOne({ place, round, tag }, plain).lean<RollMark>()
}

/** The tags of all who voted online, in their order, which says nothing of them. */
export async function onlineTags(place: string, round: number): Promise<string[]> {
  const marks = Marks.find({ place, round }, { tag: 1, channel: 1, _id: 0 })
    .sort({ tag: 1 })
    .lean<Pick<RollMark, 'tag' | 'channel'>[]>()
  return (await marks).filter(({ channel }) => channel === 'online').map(({ tag }) => tag)
}

/** How many have voted by each channel. */
export async function countMarks(place: string, round: number): Promise<Turnout> {
  const found = await Marks.aggregate<{ _id: Channel; count: number }>([
    { $match: { place, round } },
    { $group: { _id: '$channel', count: { $sum: 1 } } },
  ])
  const by = (channel: Channel) => found.find(({ _id }) => _id === channel)?.count ?? 0
  const [online, paper] = [by('online'), by('paper')]
  return { voted: online + paper, online, paper }
}
