import { Schema } from 'mongoose'
import type { Appeal, AppealDecision } from '#app/domain/evaluation/appeal.ts'
import { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Appeals of rejected authors: the index lets a proposal be appealed once. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    proposal: { type: Number, required: true },
    author: { type: mixed, required: true },
    text: { type: String, required: true },
    at: { type: Date, required: true },
    against: { type: String, required: true },
    decision: { type: mixed, default: null },
  },
  { collection: 'appeals', minimize: false },
)
  .index({ place: 1, proposal: 1 }, { unique: true })
  .index({ place: 1, round: 1 })
  .index({ place: 1, at: -1 })

const Appeals = defineModel<Appeal>('Appeal', schema, evaluationRetention.appeals)

export function readAppeal(place: string, proposal: number): Promise<Appeal | null> {
  return Appeals.findOne({ place, proposal }, plain).lean<Appeal>()
}

export function readAppealIn(tx: Transaction, place: string, proposal: number) {
  return Appeals.findOne({ place, proposal }, plain).session(tx).lean<Appeal>()
}

/** All appeals of a round, the oldest first. */
export function appealsOf(place: string, round: number): Promise<Appeal[]> {
  return Appeals.find({ place, round }, plain).sort({ at: 1 }).lean<Appeal[]>()
}

/** The last appeals of all rounds, the newest first. */
export function latestAppeals(place: string): Promise<Appeal[]> {
  return Appeals.find({ place }, plain).sort({ at: -1 }).limit(500).lean<Appeal[]>()
}

/** What somebody wrote against rejections. */
export function appealsBy(place: string, account: string): Promise<Appeal[]> {
  return Appeals.find({ place, 'author.account': account }, plain).lean<Appeal[]>()
}

export async function insertAppeal(tx: Transaction, appeal: Appeal) {
  await Appeals.create([appeal], { session: tx })
}

/** Writes the decision once; false when another hand was first. */
export async function decideAppealOnce(
  tx: Transaction,
  place: string,
  proposal: number,
  decision: AppealDecision,
): Promise<boolean> {
  const result = await Appeals.updateOne(
    { place, proposal, decision: null },
    { $set: { decision } },
    { session: tx },
  )
  return result.modifiedCount === 1
}
