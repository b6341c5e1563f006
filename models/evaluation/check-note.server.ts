import { Schema } from 'mongoose'
import type { CheckNote } from '#app/domain/evaluation/case/check-note.ts'
import { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Notes of those who check, apart from the evaluation, so that nothing that publishes it can take them along. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    proposal: { type: Number, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
    text: { type: String, required: true },
  },
  { collection: 'check-notes', minimize: false },
).index({ place: 1, proposal: 1, at: 1 })

const Notes = defineModel<CheckNote>('CheckNote', schema, evaluationRetention['check-notes'])

export async function insertNote(tx: Transaction, note: CheckNote) {
  await Notes.create([note], { session: tx })
}

/** The notes about one proposal, the oldest first. */
export function notesAbout(place: string, proposal: number): Promise<CheckNote[]> {
  return Notes.find({ place, proposal }, plain).sort({ at: 1 }).lean<CheckNote[]>()
}
