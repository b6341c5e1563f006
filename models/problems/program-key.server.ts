import { Schema } from 'mongoose'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import type { ProgramKey } from '#app/domain/problems/program-key.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Keys of programs that may send reports, ended ones too. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    name: { type: String, required: true },
    hash: { type: String, required: true },
    at: { type: Date, required: true },
    ended: { type: Date, default: null },
  },
  { collection: 'problem-keys' },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, hash: 1 }, { unique: true })

const Keys = defineModel<ProgramKey>('ProblemKey', schema, problemRetention['problem-keys'])

export async function insertKey(
  tx: Transaction,
  { place, ...key }: Omit<ProgramKey, 'number'>,
): Promise<number> {
  const number = await nextNumber(tx, place, 'problem-key')
  await Keys.create([{ ...key, place, number }], { session: tx })
  return number
}

/** All keys of a municipality, the newest first, without their hashes. */
export function keysOf(place: string): Promise<Omit<ProgramKey, 'hash'>[]> {
  return Keys.find({ place }, { ...plain, hash: 0 })
    .sort({ number: -1 })
    .lean<ProgramKey[]>()
}

/** The key of a hash that still opens something. */
export function standingKey(place: string, hash: string): Promise<ProgramKey | null> {
  return Keys.findOne({ place, hash, ended: null }, plain).lean<ProgramKey>()
}

/** False where there is no such key, or it was ended before. */
export async function endKey(tx: Transaction, place: string, number: number, at: Date) {
  const standing = { place, number, ended: null }
  const ended = await Keys.updateOne(standing, { $set: { ended: at } }, { session: tx })
  return ended.matchedCount === 1
}
