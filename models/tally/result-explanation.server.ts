import { Schema } from 'mongoose'
import type { PotExplanation, WhatIf } from '#app/domain/tally/explain/numbered-explanation.ts'
import { tallyRetention } from '#app/domain/tally/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** How a result came about, step by step: large, and read by few pages, so beside the result and not in it. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    /** Fingerprint of what it was counted from: that of the result it belongs to. */
    inputs: { type: String, required: true },
    pots: { type: [mixed], required: true },
  },
  { collection: 'result-explanations', minimize: false },
).index({ place: 1, round: 1 }, { unique: true })

export type ResultExplanation = {
  place: string
  round: number
  inputs: string
  pots: readonly PotExplanation[]
}

const Explanations = defineModel<ResultExplanation>(
  'ResultExplanation',
  schema,
  tallyRetention['result-explanations'],
)

/** Written once, together with the result. */
export async function insertExplanation(tx: Transaction, explanation: ResultExplanation) {
  await Explanations.create([explanation], { session: tx })
}

/** Null for results counted before the steps were kept. */
export async function readExplanation(
  place: string,
  round: number,
): Promise<ResultExplanation | null> {
  return asToday(await Explanations.findOne({ place, round }, plain).lean<ResultExplanation>())
}

/** Without the losers' stories, which are most of it. */
export async function readExplanationBriefly(
  place: string,
  round: number,
): Promise<ResultExplanation | null> {
  const brief = { ...plain, 'pots.explanation.losers': 0 }
  return asToday(await Explanations.findOne({ place, round }, brief).lean<ResultExplanation>())
}

/** Before all completions were tried, only whether there was one was kept. */
function asToday(explanation: ResultExplanation | null): ResultExplanation | null {
  const completionOf = (tried: WhatIf & { completed?: boolean }) =>
    tried.completion ?? (tried.completed ? 'add1u' : tried.rule === 'mes-cost' ? 'none' : null)
  return (
    explanation && {
      ...explanation,
      pots: explanation.pots.map((pot) => ({
        ...pot,
        whatIf: pot.whatIf.map((tried) => ({ ...tried, completion: completionOf(tried) })),
      })),
    }
  )
}
