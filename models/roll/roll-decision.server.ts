import { Schema } from 'mongoose'
import { rollRetention } from '#app/domain/roll/manifest.ts'
import type { RollDecision, SetAsideFigures } from '#app/domain/roll/set-aside.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Decisions about disputed rows of rolls; the latest of a row is what holds. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    number: { type: Number, required: true },
    tag: { type: String, required: true },
    way: { type: String, required: true },
    reason: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'roll-decisions' },
)
  .index({ place: 1, round: 1, number: 1 }, { unique: true })
  .index({ place: 1, round: 1, tag: 1, number: 1 })

const Decisions = defineModel<RollDecision>('RollDecision', schema, rollRetention['roll-decisions'])

type OfRound = { place: string; round: number }

export async function insertDecision(tx: Transaction, decision: RollDecision): Promise<void> {
  await Decisions.create([decision], { session: tx })
}

/** The decision that holds of a row; null where there was none. */
export function latestDecision(
  tx: Transaction | null,
  { place, round }: OfRound,
  tag: string,
): Promise<RollDecision | null> {
  return Decisions.findOne({ place, round, tag }, plain)
    .session(tx)
    .sort({ number: -1 })
    .lean<RollDecision>()
}

export async function decisionsOf(
  tx: Transaction | null,
  { place, round }: OfRound,
): Promise<SetAsideFigures> {
  const [aside, back] = [
    await Decisions.countDocuments({ place, round, way: 'aside' }).session(tx),
    await Decisions.countDocuments({ place, round, way: 'back' }).session(tx),
  ]
  return { decisions: aside + back, aside: aside - back }
}
