import { Schema } from 'mongoose'
import type { KeneshGate, TakenBack } from '#app/domain/remarks/kenesh.ts'
import { remarkRetention } from '#app/domain/remarks/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Drafts that were put to the vote of the kenesh, each time by itself: one that was taken back may be put again. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    version: { type: Number, required: true },
    turn: { type: Number, required: true },
    at: { type: Date, required: true },
    by: { type: mixed, required: true },
    unanswered: { type: [Number], required: true },
    reason: { type: String, default: '' },
    takenBack: { type: mixed, default: null },
  },
  { collection: 'kenesh-gates' },
).index({ place: 1, year: 1, version: 1, turn: 1 }, { unique: true })

const Gates = defineModel<KeneshGate>('KeneshGate', schema, remarkRetention['kenesh-gates'])

/** Writes it; two at once for the same turn are a duplicate-key error. */
export async function insertGate(tx: Transaction, gate: KeneshGate): Promise<void> {
  await Gates.create([gate], { session: tx })
}

/** Every time that a draft of a year was put to the vote, also where it was taken back, in their order. */
export function gatesOf(
  tx: Transaction | null,
  place: string,
  year: number,
): Promise<KeneshGate[]> {
  return Gates.find({ place, year }, plain).session(tx).sort({ at: 1 }).lean<KeneshGate[]>()
}

/** Says that a draft was taken back; false where it was before. */
export async function writeTakenBack(
  tx: Transaction,
  { place, year, version, at }: KeneshGate,
  takenBack: TakenBack,
): Promise<boolean> {
  const standing = { place, year, version, at, takenBack: null }
  const written = await Gates.updateOne(standing, { $set: { takenBack } }, { session: tx })
  return written.modifiedCount === 1
}
