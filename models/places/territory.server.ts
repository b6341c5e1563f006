import { Schema } from 'mongoose'
import { country } from '#app/domain/places/place-id.ts'
import { placeRetention } from '#app/domain/places/retention.ts'
import type { Territory, Village } from '#app/domain/places/territory.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Oblasts, raions, aimaks, cities and villages with the time in which each was valid. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    soate: { type: String, required: true },
    kind: { type: String, required: true },
    number: { type: Number, default: null },
    name: { type: mixed, required: true },
    aliases: { type: [String], required: true },
    parent: { type: String, default: null },
    validFrom: { type: String, default: null },
    validTo: { type: String, default: null },
    predecessors: { type: [String], required: true },
    successors: { type: [String], required: true },
    population: { type: Number, default: null },
    adults: { type: Number, default: null },
    centre: { type: mixed, default: null },
    outline: { type: mixed, default: null },
  },
  { collection: 'territories', minimize: false },
)
  .index({ place: 1, soate: 1 }, { unique: true })
  .index(
    { place: 1, number: 1 },
    { unique: true, partialFilterExpression: { number: { $type: 'number' } } },
  )

const Territories = defineModel<Territory>('Territory', schema, placeRetention.territories)

/** Outlines are kilobytes that only a map needs. */
const withoutOutline = { ...plain, outline: 0 }

/** The villages of a municipality in the order of their numbers, ended ones too, without outlines. */
export function readVillages(place: string): Promise<Village[]> {
  return Territories.find({ place, kind: 'village' }, withoutOutline)
    .sort({ number: 1 })
    .lean<Village[]>()
}

/** Everything that a municipality keeps of its territory, ended units too. */
export function territoriesOf(place: string): Promise<Territory[]> {
  return Territories.find({ place }, plain).sort({ soate: 1 }).lean<Territory[]>()
}

/** The same as it stands inside a transaction. */
export function territoriesIn(tx: Transaction, place: string): Promise<Territory[]> {
  return Territories.find({ place }, plain).session(tx).sort({ soate: 1 }).lean<Territory[]>()
}

/** The whole register, for the search on the country's page: a few thousand entries without outlines. */
export function wholeRegister(): Promise<Territory[]> {
  return Territories.find({}, withoutOutline).sort({ soate: 1 }).lean<Territory[]>()
}

/** The points of the villages that stand for these municipalities on a map, ended ones too; only those that have one. */
export function villageCentres(
  places: readonly string[],
): Promise<Pick<Territory, 'place' | 'validFrom' | 'validTo' | 'centre'>[]> {
  const fields = { _id: 0, place: 1, validFrom: 1, validTo: 1, centre: 1 }
  return Territories.find({ place: { $in: places }, kind: 'village' }, fields).lean()
}

/** The oblasts of the country's register, by their codes. */
export function readOblasts(): Promise<Territory[]> {
  return Territories.find({ place: country, kind: 'oblast' }, withoutOutline)
    .sort({ soate: 1 })
    .lean<Territory[]>()
}

/** Writes entries, replacing those with the same code. */
export async function putTerritories(tx: Transaction, entries: readonly Territory[]) {
  if (entries.length === 0) return
  await Territories.bulkWrite(
    entries.map((entry) => ({
      replaceOne: {
        filter: { place: entry.place, soate: entry.soate },
        replacement: entry,
        upsert: true,
      },
    })),
    { session: tx },
  )
}
