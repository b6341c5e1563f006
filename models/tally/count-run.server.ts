import { Schema } from 'mongoose'
import { tallyRetention } from '#app/domain/tally/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** How far a count has come: which pot, and how often its shares were tried. */
export type CountProgress = { pot: number; pots: number; run: number }

/**
 * A count that was asked for and is not finished. One process works on it and says so again and again; when it falls
 * silent, another takes it up. The result's own unique index is what keeps a round from being counted twice.
 */
export type CountRun = {
  place: string
  round: number
  /** Account of the officer who asked. */
  askedBy: string
  askedAt: Date
  /** Which process works on it; another one's when it was taken up. */
  worker: string
  /** Until when it will have said that it is still at work. */
  until: Date
  progress: CountProgress | null
  stopAsked: boolean
}

/** Which count it is, and the process that works on it. */
export type RunKey = Pick<CountRun, 'place' | 'round' | 'worker'>

const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    askedBy: { type: String, required: true },
    askedAt: { type: Date, required: true },
    worker: { type: String, required: true },
    until: { type: Date, required: true },
    progress: { type: Schema.Types.Mixed, default: null },
    stopAsked: { type: Boolean, default: false },
  },
  { collection: 'count-runs' },
).index({ place: 1, round: 1 }, { unique: true })

const Runs = defineModel<CountRun>('CountRun', schema, tallyRetention['count-runs'])

type Asked = Omit<CountRun, 'progress' | 'stopAsked'>

/** A second one of the same round is refused by the index. */
export async function insertRun(tx: Transaction, run: Asked): Promise<void> {
  await Runs.create([run], { session: tx })
}

export function readRun(place: string, round: number): Promise<CountRun | null> {
  return Runs.findOne({ place, round }, plain).lean<CountRun>()
}

/** Says that the worker is still at it; null when it was stopped or taken away. */
export async function keepRun(
  { place, round, worker }: RunKey,
  { until, progress }: Pick<CountRun, 'until' | 'progress'>,
): Promise<boolean> {
  const set = progress ? { until, progress } : { until }
  const kept = await Runs.updateOne({ place, round, worker, stopAsked: false }, { $set: set })
  return kept.matchedCount === 1
}

export async function askToStop(tx: Transaction, place: string, round: number): Promise<boolean> {
  const asked = await Runs.updateOne(
    { place, round },
    { $set: { stopAsked: true } },
    { session: tx },
  )
  return asked.matchedCount === 1
}

/** Ends a run, finished or stopped; one that another worker has taken up stays. */
export async function endRun({ place, round, worker }: RunKey) {
  await Runs.deleteOne({ place, round, worker })
}

/** Takes up one count whose worker has fallen silent; null when there is none. */
export function takeUpRun(at: Date, worker: string, until: Date): Promise<CountRun | null> {
  return Runs.findOneAndUpdate(
    { until: { $lte: at } },
    { $set: { worker, until } },
    { projection: plain, returnDocument: 'after' },
  ).lean<CountRun>()
}
