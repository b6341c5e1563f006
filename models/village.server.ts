import { Schema } from 'mongoose'
import type { InLanguages } from '#app/domain/language.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'
import { defineModel, plain } from './define-model.server.ts'
import type { Transaction } from './in-transaction.server.ts'

/** The villages of a municipality; their numbers never change, for residents and proposals keep them. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    name: { ky: { type: String, required: true }, ru: String, en: String },
    soate: { type: String, default: null },
    aliases: { type: [String], required: true },
    centre: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'villages', minimize: false },
).index({ place: 1, number: 1 }, { unique: true })

export type Village = {
  place: PlaceId
  number: number
  name: InLanguages
  soate: string | null
  /** Other and earlier names, as people still say them. */
  aliases: readonly string[]
  centre: { latitude: number; longitude: number } | null
}

type Stored = Omit<Village, 'place'> & { place: string }
const Villages = defineModel<Stored>('Village', schema)

/** The villages of a municipality in their number's order. */
export function readVillages(place: string): Promise<Village[]> {
  return Villages.find({ place }, plain).sort({ number: 1 }).lean<Village[]>()
}

export async function insertVillages(tx: Transaction, villages: readonly Village[]) {
  await Villages.create([...villages], { session: tx, ordered: true })
}
