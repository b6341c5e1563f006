import { Schema } from 'mongoose'
import { runRetention } from '#app/domain/runs/manifest.ts'
import { mostBegun, type Run, type RunEnd, type RunKind } from '#app/domain/runs/run.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Which run it is, and the process that works on it. */
export type RunKey = Pick<Run, 'place' | 'number' | 'worker'>

const running = 'running' as const

const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    subject: { type: String, required: true },
    askedBy: { type: String, required: true },
    askedAt: { type: Date, required: true },
    worker: { type: String, required: true },
    until: { type: Date, required: true },
    begun: { type: Number, required: true },
    progress: { type: Schema.Types.Mixed, default: null },
    stopAsked: { type: Boolean, default: false },
    state: { type: String, required: true },
    reason: { type: Schema.Types.Mixed, default: null },
    endedAt: { type: Date, default: null },
  },
  { collection: 'runs', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, kind: 1, subject: 1 },
    { unique: true, partialFilterExpression: { state: running } },
  )
  .index({ state: 1, until: 1 })

const Runs = defineModel<Run>('Run', schema, runRetention.runs)

type Asked = Pick<Run, 'place' | 'kind' | 'subject' | 'askedBy' | 'askedAt' | 'worker' | 'until'>

/** A second one of the same kind on the same subject is refused by the index, while the first runs. */
export async function insertRun(tx: Transaction, asked: Asked): Promise<Run> {
  const number = await nextNumber(tx, asked.place, 'run')
  const started = { progress: null, stopAsked: false, reason: null, endedAt: null, begun: 1 }
  const run: Run = { ...asked, ...started, number, state: running }
  await Runs.create([run], { session: tx })
  return run
}

export function readRun(place: string, number: number): Promise<Run | null> {
  return Runs.findOne({ place, number }, plain).lean<Run>()
}

type RunOf<Kind extends RunKind> = Extract<Run, { kind: Kind }>

type OnSubject<Kind> = Pick<Run, 'place' | 'subject'> & { kind: Kind }

/** The run of a kind that works on a subject now. */
export function runningOn<Kind extends RunKind>({
  place,
  kind,
  subject,
}: OnSubject<Kind>): Promise<RunOf<Kind> | null> {
  const found = { place, kind: kind as RunKind, subject, state: running }
  return Runs.findOne(found, plain).lean<RunOf<Kind>>()
}

const held = ({ place, number, worker }: RunKey) =>
  ({ place, number, worker, state: running }) as const

/** Says that the worker is still at it; false when it was told to stop or another has taken it up. */
export async function keepRun(
  key: RunKey,
  { until, progress }: Pick<Run, 'until' | 'progress'>,
): Promise<boolean> {
  const set = progress ? { until, progress } : { until }
  const kept = await Runs.updateOne({ ...held(key), stopAsked: false }, { $set: set })
  return kept.matchedCount === 1
}

export async function askToStop(tx: Transaction, place: string, number: number): Promise<boolean> {
  const asked = await Runs.updateOne(
    { place, number, state: running },
    { $set: { stopAsked: true } },
    { session: tx },
  )
  return asked.matchedCount === 1
}

/** Ends a run; one that another worker has taken up stays. */
export async function endRun(key: RunKey, end: RunEnd, endedAt: Date): Promise<void> {
  await Runs.updateOne(held(key), { $set: { ...end, endedAt } })
}

/** Takes up one run whose worker has fallen silent; null when there is none. */
export function takeUpRun(at: Date, worker: string, until: Date): Promise<Run | null> {
  return Runs.findOneAndUpdate(
    { state: running, until: { $lte: at }, begun: { $lt: mostBegun } },
    { $set: { worker, until }, $inc: { begun: 1 } },
    { projection: plain, returnDocument: 'after' },
  ).lean<Run>()
}

/** Gives up what so many processes did not survive. */
export async function failLostRuns(at: Date, end: RunEnd): Promise<void> {
  await Runs.updateMany(
    { state: running, until: { $lte: at }, begun: { $gte: mostBegun } },
    { $set: { ...end, endedAt: at } },
  )
}
