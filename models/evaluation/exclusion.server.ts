import { Schema } from 'mongoose'
import type { Exclusion } from '#app/domain/evaluation/exclusion.ts'
import { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Pairs of proposals that cannot both be carried out, and why; one entry for a pair, however often it changes. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    low: { type: Number, required: true },
    high: { type: Number, required: true },
    active: { type: Boolean, required: true },
    acts: { type: [Schema.Types.Mixed], required: true },
  },
  { collection: 'exclusions', minimize: false },
)
  .index({ place: 1, low: 1, high: 1 }, { unique: true })
  .index({ place: 1, high: 1 })

const Exclusions = defineModel<Exclusion>('Exclusion', schema, evaluationRetention.exclusions)

/** The pairs a proposal is part of, present and past. */
export function exclusionsOf(place: string, proposal: number): Promise<Exclusion[]> {
  return Exclusions.find({ place, $or: [{ low: proposal }, { high: proposal }] }, plain)
    .sort({ low: 1, high: 1 })
    .lean<Exclusion[]>()
}

export function readExclusionIn(tx: Transaction, place: string, low: number, high: number) {
  return Exclusions.findOne({ place, low, high }, plain).session(tx).lean<Exclusion>()
}

export async function keepExclusion(tx: Transaction, exclusion: Exclusion) {
  const { place, low, high } = exclusion
  await Exclusions.replaceOne({ place, low, high }, exclusion, { upsert: true, session: tx })
}
