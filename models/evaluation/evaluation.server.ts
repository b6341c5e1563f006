import { Schema } from 'mongoose'
import type { Evaluation } from '#app/domain/evaluation/evaluation.ts'
import { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Everything the administration did about one proposal: opinions and signatures are only ever added. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    proposal: { type: Number, required: true },
    step: { type: String, required: true },
    attempt: { type: Number, required: true },
    assignment: { type: mixed, default: null },
    opinions: { type: [mixed], required: true },
    signatures: { type: [mixed], required: true },
  },
  { collection: 'evaluations', minimize: false },
)
  .index({ place: 1, proposal: 1 }, { unique: true })
  .index({ place: 1, round: 1, step: 1 })

const Evaluations = defineModel<Evaluation>('Evaluation', schema, evaluationRetention.evaluations)

/** Null before anybody touched the proposal. */
export function readEvaluation(place: string, proposal: number): Promise<Evaluation | null> {
  return Evaluations.findOne({ place, proposal }, plain).lean<Evaluation>()
}

export function readEvaluationIn(tx: Transaction, place: string, proposal: number) {
  return Evaluations.findOne({ place, proposal }, plain).session(tx).lean<Evaluation>()
}

export function evaluationsOf(place: string, proposals: readonly number[]): Promise<Evaluation[]> {
  return Evaluations.find({ place, proposal: { $in: [...proposals] } }, plain).lean<Evaluation[]>()
}

/** Keeps an evaluation as it stands now; the index lets one proposal have only one. */
export async function keepEvaluation(tx: Transaction, evaluation: Evaluation) {
  const { place, proposal } = evaluation
  await Evaluations.replaceOne({ place, proposal }, evaluation, { upsert: true, session: tx })
}
