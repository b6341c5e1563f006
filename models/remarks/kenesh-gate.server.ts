import { Schema } from 'mongoose'
import type { KeneshGate } from '#app/domain/remarks/kenesh.ts'
import { remarkRetention } from '#app/domain/remarks/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Drafts that were put to the vote of the kenesh, each once. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    version: { type: Number, required: true },
    at: { type: Date, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    unanswered: { type: [Number], required: true },
    reason: { type: String, default: '' },
  },
  { collection: 'kenesh-gates' },
).index({ place: 1, year: 1, version: 1 }, { unique: true })

const Gates = defineModel<KeneshGate>('KeneshGate', schema, remarkRetention['kenesh-gates'])

/** Writes it; a second one of the same draft is a duplicate-key error. */
export async function insertGate(tx: Transaction, gate: KeneshGate): Promise<void> {
  await Gates.create([gate], { session: tx })
}

/** Whether and how a draft was put to the vote; null where it was not. */
export function readGate(
  tx: Transaction | null,
  { place, year, number }: { place: string; year: number; number: number },
): Promise<KeneshGate | null> {
  return Gates.findOne({ place, year, version: number }, plain).session(tx).lean<KeneshGate>()
}
