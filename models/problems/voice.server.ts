import { Schema } from 'mongoose'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import type { ProblemVoice } from '#app/domain/problems/voice.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Who follows a report, and who says that what was closed is still so: each once, which the index sees to. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    problem: { type: Number, required: true },
    kind: { type: String, required: true },
    step: { type: Number, required: true },
    who: { type: String, required: true },
    reader: { type: mixed, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'problem-voices' },
)
  .index({ place: 1, problem: 1, kind: 1, step: 1, who: 1 }, { unique: true })
  .index({ place: 1, who: 1 })
  .index({ place: 1, kind: 1 })

const Voices = defineModel<ProblemVoice>('ProblemVoice', schema, problemRetention['problem-voices'])

/** Writes it; a second one of the same person is a duplicate-key error of `who`. */
export async function insertVoice(tx: Transaction, voice: ProblemVoice): Promise<void> {
  await Voices.create([voice], { session: tx })
}

/** All of one kind in a municipality. */
export function voicesOfKind(
  tx: Transaction | null,
  place: string,
  kind: ProblemVoice['kind'],
): Promise<ProblemVoice[]> {
  return Voices.find({ place, kind }, plain).session(tx).lean<ProblemVoice[]>()
}

/** Those about some reports. */
export function voicesAboutAny(
  place: string,
  problems: readonly number[],
): Promise<ProblemVoice[]> {
  if (problems.length === 0) return Promise.resolve([])
  return Voices.find({ place, problem: { $in: [...problems] } }, plain).lean<ProblemVoice[]>()
}

export function voicesAbout(
  tx: Transaction | null,
  place: string,
  problem: number,
): Promise<ProblemVoice[]> {
  return Voices.find({ place, problem }, plain).session(tx).lean<ProblemVoice[]>()
}

export function voicesBy(place: string, who: string): Promise<ProblemVoice[]> {
  return Voices.find({ place, who }, plain).lean<ProblemVoice[]>()
}
