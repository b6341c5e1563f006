import { Schema } from 'mongoose'
import { remarkRetention } from '#app/domain/remarks/manifest.ts'
import type { RemarkKey } from '#app/domain/remarks/remark.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Who says the same as a remark: once for each account, which the index sees to. Who it was is never published. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    remark: { type: Number, required: true },
    account: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'remark-voices' },
)
  .index({ place: 1, year: 1, remark: 1, account: 1 }, { unique: true })
  .index({ place: 1, account: 1 })

type Voice = { place: string; year: number; remark: number; account: string; at: Date }

const Voices = defineModel<Voice>('RemarkVoice', schema, remarkRetention['remark-voices'])

/** Writes it; a second one of the same account is a duplicate-key error. */
export async function insertVoice(tx: Transaction, voice: Voice): Promise<void> {
  await Voices.create([voice], { session: tx })
}

/** How many say the same as each remark of a year, by its number; those of which nobody does are not in it. */
export async function voicesOf(place: string, year: number): Promise<Map<number, number>> {
  const found = await Voices.aggregate<{ _id: number; count: number }>([
    { $match: { place, year } },
    { $group: { _id: '$remark', count: { $sum: 1 } } },
  ])
  return new Map(found.map(({ _id, count }) => [_id, count]))
}

export async function hasVoice({ place, year, number }: RemarkKey, account: string) {
  return (await Voices.exists({ place, year, remark: number, account })) !== null
}

/** What somebody joined. */
export function voicesBy(place: string, account: string): Promise<Voice[]> {
  return Voices.find({ place, account }, plain).lean<Voice[]>()
}
