import { Schema } from 'mongoose'
import { rollRetention } from '#app/domain/roll/manifest.ts'
import type { RollChanges, RollFacts } from '#app/domain/roll/roll.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** What is known of each roll of a round: sums and a hash, no person. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    version: { type: Number, required: true },
    state: { type: String, required: true },
    size: { type: Number, required: true },
    villages: { type: mixed, required: true },
    hash: { type: String, required: true },
    of: { type: mixed, required: true },
    changes: { type: mixed, default: null },
    at: { type: Date, required: true },
  },
  { collection: 'rolls', minimize: false },
).index({ place: 1, round: 1, version: 1 }, { unique: true })

/** `gone`: not signed, or replaced by a later one; its people are not kept then. */
export type Roll = RollFacts & {
  place: string
  round: number
  state: 'waiting' | 'approved' | 'gone'
  changes: RollChanges | null
  at: Date
}

const Rolls = defineModel<Roll>('Roll', schema, rollRetention.rolls)

export async function insertRoll(tx: Transaction, roll: Roll): Promise<void> {
  await Rolls.create([roll], { session: tx })
}

/** All rolls that there were of a round, the first first. */
export function rollsOf(tx: Transaction | null, place: string, round: number): Promise<Roll[]> {
  return Rolls.find({ place, round }, plain).session(tx).sort({ version: 1 }).lean<Roll[]>()
}

/** False when it stood otherwise. */
export async function moveRoll(
  tx: Transaction,
  { place, round, version }: Pick<Roll, 'place' | 'round' | 'version'>,
  [from, to]: readonly [Roll['state'], Roll['state']],
): Promise<boolean> {
  const set = await Rolls.updateOne(
    { place, round, version, state: from },
    { $set: { state: to } },
    { session: tx },
  )
  return set.matchedCount === 1
}
