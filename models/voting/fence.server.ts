import { Schema } from 'mongoose'
import type { Day } from '#app/domain/calendar/day.ts'
import { votingRetention } from '#app/domain/voting/retention.ts'
import type { Channel, Turnout } from '#app/domain/voting/turnout.ts'
import { defineModel } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/**
 * The fence of a vote: every cast adds to one of its rows, and closing the vote changes the same rows. So a cast and the
 * close can never pass each other unseen, as they would if a cast only read that the vote is open. Many rows, because
 * one would let the votes of a whole municipality wait for each other.
 *
 * The second index is for the embedded database, which takes one only where it has every field that is asked for, and
 * else reads all rows of all rounds: forty milliseconds of its work for each vote after seven rounds, instead of one.
 */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    part: { type: Number, required: true },
    state: { type: String, required: true },
    casts: { type: Number, required: true },
    online: { type: Number, required: true },
    paper: { type: Number, required: true },
    villages: { type: Schema.Types.Mixed, required: true },
    days: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'vote-fences', minimize: false },
)
  .index({ place: 1, round: 1, part: 1 }, { unique: true })
  .index({ place: 1, round: 1, part: 1, state: 1 })

export type FencePart = {
  place: string
  round: number
  /**
   * From 0; a voter's row is told by the first byte of the mark's tag. By the ballot's slot it would tell of a ballot
   * from which village it came and on which day.
   */
  part: number
  state: 'open' | 'sealed'
  /** Ballots taken in, those sent again included. */
  casts: number
  /** People who voted, each once, by the way of their first ballot. */
  online: number
  paper: number
  /** The same people by the number of their village (0: none) and by the day of their first ballot. */
  villages: Readonly<Record<string, number>>
  days: Readonly<Record<Day, number>>
}

export const fenceParts = 256

const Fence = defineModel<FencePart>('VoteFence', schema, votingRetention['vote-fences'])

/** The row of a voter by the tag of their mark, which is written in hex. */
export const partOf = (tag: string) => Number.parseInt(tag.slice(0, 2), 16)

const none = { casts: 0, online: 0, paper: 0 } as const

/** Puts the rows up, all open. */
export async function insertFence(tx: Transaction, place: string, round: number) {
  const parts = Array.from({ length: fenceParts }, (_, part) => ({
    ...{ place, round, part, state: 'open', ...none, villages: {}, days: {} },
  }))
  await Fence.insertMany(parts, { session: tx, lean: true })
}

type Cast = {
  place: string
  round: number
  tag: string
  /** Of somebody who had not voted before; null where a ballot is replaced. */
  first: { village: number | null; day: Day; channel: Channel } | null
}

/** Notes a cast in the voter's row; false where that row is sealed: then nothing may be stored. */
export async function passFence(tx: Transaction, { place, round, tag, first }: Cast) {
  const added = first
    ? { [first.channel]: 1, [`villages.${first.village ?? 0}`]: 1, [`days.${first.day}`]: 1 }
    : {}
  const passed = await Fence.collection.updateOne(
    { place, round, part: partOf(tag), state: 'open' },
    { $inc: { casts: 1, ...added } },
    { session: tx },
  )
  return passed.matchedCount === 1
}

/** Whether a vote can still be taken. */
export const anyOpen = async (place: string, round: number): Promise<boolean> =>
  (await openParts(place, round)).length > 0

/** The rows that are still open, in their order. */
export async function openParts(place: string, round: number): Promise<number[]> {
  const open = await Fence.find({ place, round, state: 'open' }, { part: 1, _id: 0 })
    .sort({ part: 1 })
    .lean<Pick<FencePart, 'part'>[]>()
  return open.map(({ part }) => part)
}

/**
 * Seals some rows, each by a statement of its own: as a single one over rows that are being voted on it froze the embedded
 * database.
 */
export async function sealParts(
  tx: Transaction,
  place: string,
  round: number,
  parts: readonly number[],
) {
  const update = { $set: { state: 'sealed' as const } }
  await Fence.bulkWrite(
    parts.map((part) => ({
      updateOne: { filter: { place, round, part, state: 'open' as const }, update },
    })),
    { session: tx },
  )
}

/** How many rows are sealed; a vote is closed for good when all of them are. */
export function countSealed(place: string, round: number): Promise<number> {
  return Fence.countDocuments({ place, round, state: 'sealed' })
}

/** How many people have voted by each way, from the rows' counters and not from the ballots. */
export async function fenceTurnout(place: string, round: number): Promise<Turnout> {
  const [sums] = await Fence.aggregate<{ online: number; paper: number }>([
    { $match: { place, round } },
    { $group: { _id: null, online: { $sum: '$online' }, paper: { $sum: '$paper' } } },
  ])
  const { online, paper } = sums ?? none
  return { voted: online + paper, online, paper }
}

/** How many ballots were let through, those sent again included. */
export async function fenceCasts(place: string, round: number): Promise<number> {
  const [sums] = await Fence.aggregate<{ casts: number }>([
    { $match: { place, round } },
    { $group: { _id: null, casts: { $sum: '$casts' } } },
  ])
  return sums?.casts ?? 0
}

/** Puts counters of residents who were seeded, as their casting would have left them. */
export async function sowFence(part: Omit<FencePart, 'state' | 'casts' | 'paper'>) {
  const { place, round, online, villages, days } = part
  const set = { casts: online, online, villages, days }
  await Fence.updateOne({ place, round, part: part.part }, { $set: set })
}
