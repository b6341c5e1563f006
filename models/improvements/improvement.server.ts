import { Schema } from 'mongoose'
import type { Improvement, ImprovementStep } from '#app/domain/improvements/improvement.ts'
import { improvementRetention } from '#app/domain/improvements/manifest.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Items of the action plans of facilities. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    facility: { type: Number, required: true },
    title: { type: String, required: true },
    side: { type: String, required: true },
    owner: { type: String, default: '' },
    due: { type: String, required: true },
    from: { type: String, default: '' },
    state: { type: String, required: true },
    steps: { type: [mixed], required: true },
    updated: { type: Date, required: true },
    opened: { type: Date, default: null },
    escalated: { type: Date, default: null },
  },
  { collection: 'improvements' },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, facility: 1 })
  .index({ place: 1, 'steps.evidence.id': 1 })
  .index({ place: 1, 'steps.by': 1 })

const Improvements = defineModel<Improvement>(
  'Improvement',
  schema,
  improvementRetention.improvements,
)

/** Writes an item with the next number. */
export async function insertImprovement(
  tx: Transaction,
  one: Omit<Improvement, 'number'>,
): Promise<number> {
  const number = await nextNumber(tx, one.place, 'improvement')
  await Improvements.create([{ ...one, number }], { session: tx })
  return number
}

type Key = Pick<Improvement, 'place' | 'number'>

export function readImprovement(
  tx: Transaction | null,
  { place, number }: Key,
): Promise<Improvement | null> {
  return Improvements.findOne({ place, number }, plain).session(tx).lean<Improvement>()
}

/** All items of a municipality, the newest first. */
export function improvementsOf(place: string): Promise<Improvement[]> {
  return Improvements.find({ place }, plain).sort({ number: -1 }).lean<Improvement[]>()
}

/** Those of which somebody wrote a step. */
export function improvementsBy(place: string, by: string): Promise<Improvement[]> {
  return Improvements.find({ place, 'steps.by': by }, plain)
    .sort({ number: -1 })
    .lean<Improvement[]>()
}

/** Adds a step; false where somebody else added one since it was read. */
export async function addStep(
  tx: Transaction,
  { place, number, updated, steps }: Improvement,
  step: ImprovementStep,
): Promise<boolean> {
  const change = { state: step.state, steps: [...steps, step], updated: step.at }
  const changed = await Improvements.updateOne(
    { place, number, updated },
    { $set: change },
    { session: tx },
  )
  return changed.matchedCount === 1
}

/** Notes that somebody who may change it has looked at it. */
export async function noteOpened({ place, number }: Key, at: Date): Promise<void> {
  await Improvements.updateOne({ place, number }, { $set: { opened: at } })
}

/** Notes that those who lead were told; false where they were before. */
export async function noteEscalated(tx: Transaction, { place, number }: Key, at: Date) {
  const untold = { place, number, escalated: null }
  const changed = await Improvements.updateOne(untold, { $set: { escalated: at } }, { session: tx })
  return changed.matchedCount === 1
}

/** Whether a file lies beside a step. */
export async function isEvidence(place: string, file: string): Promise<boolean> {
  return (await Improvements.exists({ place, 'steps.evidence.id': file })) !== null
}
