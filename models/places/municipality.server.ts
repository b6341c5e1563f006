import { Schema } from 'mongoose'
import type { InLanguages } from '#app/domain/language.ts'
import type { Suspension } from '#app/domain/places/municipality-entry.ts'
import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import { placeRetention } from '#app/domain/places/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const inLanguages = { ky: { type: String, required: true }, ru: String, en: String }

/** A municipality that uses the portal; its key is the `place` of everything else. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    soate: { type: String, required: true },
    name: inLanguages,
    /** Raion and oblast in one line, for the footer and printed papers. */
    region: inLanguages,
    office: { name: inLanguages, phone: String, address: inLanguages },
    adults: { type: Number, required: true },
    population: { type: Number, required: true },
    figuresGuessed: Boolean,
    demonstration: { type: Boolean, required: true },
    suspended: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'municipalities' },
).index({ place: 1 }, { unique: true })

export type Municipality = {
  place: PlaceId
  soate: string
  name: InLanguages
  region: InLanguages
  office: { name: InLanguages; phone: string; address: InLanguages }
  /** Residents old enough to vote, as the statistics say; turnout is measured against it until there is a roll. */
  adults: number
  population: number
  /** Whether the two above are a guess, so that nothing is reckoned with them; gone once somebody enters figures. */
  figuresGuessed?: boolean
  demonstration: boolean
  /** Missing in those written before there was such a thing. */
  suspended?: Suspension | null | undefined
}

const Municipalities = defineModel<Municipality>(
  'Municipality',
  schema,
  placeRetention.municipalities,
)

export function readMunicipality(place: string): Promise<Municipality | null> {
  return Municipalities.findOne({ place: placeId(place) }, plain).lean<Municipality>()
}

export function allMunicipalities(): Promise<Municipality[]> {
  return Municipalities.find({}, plain).sort({ place: 1 }).lean<Municipality[]>()
}

export async function insertMunicipality(tx: Transaction, municipality: Municipality) {
  await Municipalities.create([municipality], { session: tx })
}

/** All of them as they stand inside a transaction. */
export function municipalitiesIn(tx: Transaction): Promise<Municipality[]> {
  return Municipalities.find({}, plain).session(tx).sort({ place: 1 }).lean<Municipality[]>()
}

export async function updateMunicipality(
  tx: Transaction,
  place: string,
  change: Partial<Omit<Municipality, 'place' | 'soate'>>,
) {
  await Municipalities.updateOne({ place: placeId(place) }, { $set: change }, { session: tx })
}
